package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// The law wants the publisher's imprint and the paper's registration in every edition.
final class MissingImprint implements Rule {
    @Override
    public List<Remark> check(Overview edition) {
        var findings = new ArrayList<Remark>();
        missing("imprint", "LINT_IMPRINT", edition).ifPresent(findings::add);
        missing("registration", "LINT_REGISTRATION", edition).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Remark> missing(String line, String code, Overview edition) {
        var wanted = edition.publication().texts().getOrDefault(line, "");
        if (wanted.isBlank()) {
            return Optional.of(Remark.ofEdition(
                    code,
                    Severity.ERROR,
                    "the paper has no " + line + " line",
                    "add '" + line + "' to the texts of publication.yaml"));
        }
        if (edition.furniture().stream().anyMatch(panel -> flat(panel.words()).contains(flat(wanted)))) {
            return Optional.empty();
        }
        return Optional.of(Remark.ofEdition(
                code,
                Severity.ERROR,
                "no page prints the " + line + " line “" + wanted + "”",
                "put a panel that prints it into the layouts of the front or back page"));
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
