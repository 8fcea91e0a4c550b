package press.broadsheet.render.preflight;

import java.util.List;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// What preflight found in a PDF.
///
/// @param pages     how many it has
/// @param claims    the standards that it says it keeps, as veraPDF names them: `2a`, `ua1`
/// @param validated those of them that veraPDF was asked about
/// @param remarks   in page order
public record Checked(int pages, List<String> claims, List<String> validated, List<Remark> remarks) {
    public Checked {
        claims = List.copyOf(claims);
        validated = List.copyOf(validated);
        remarks = List.copyOf(remarks);
    }

    /// Whether nothing is wrong; warnings and notes may be.
    public boolean passes() {
        return remarks.stream().noneMatch(r -> r.severity() == Severity.ERROR);
    }
}
