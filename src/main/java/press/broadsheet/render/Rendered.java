package press.broadsheet.render;

import java.util.List;
import press.broadsheet.edition.Remark;

/// What the renderer wrote.
///
/// @param pages   of the PDF
/// @param remarks in page order
public record Rendered(int pages, List<Remark> remarks) {
    public Rendered {
        remarks = List.copyOf(remarks);
    }
}
