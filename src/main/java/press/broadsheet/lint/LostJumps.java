package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed;

/// Whoever turns to the page that a jump line names must find the story there.
final class LostJumps implements Rule {
    private static final String CODE = "LINT_JUMP";
    private static final String CURE = "make the edition again; if it stays, forbid the jump in desk.yaml (jump: no)";

    @Override
    public List<Remark> check(Overview edition) {
        var findings = new ArrayList<Remark>();
        for (var piece : edition.pieces()) {
            lost(piece, Part.JUMP_LINE, "jumpLine", edition)
                    .map(page -> "the jump line sends the reader to page " + page + ", where the story is not")
                    .ifPresent(cause -> findings.add(piece.finding(CODE, Severity.ERROR, cause, CURE)));
            lost(piece, Part.JUMP_FROM, "jumpFrom", edition)
                    .map(page -> "the rest is said to come from page " + page + ", where the story is not")
                    .ifPresent(cause -> findings.add(piece.finding(CODE, Severity.ERROR, cause, CURE)));
        }
        return findings;
    }

    /// The page that a line of that part names and that lacks the story.
    private static Optional<Integer> lost(Piece piece, Part part, String wording, Overview edition) {
        return piece.texts(part)
                .flatMap(text -> page(text, edition.publication().text(wording)).stream())
                .filter(page -> !stands(piece.story(), page, piece.page(), edition))
                .findFirst();
    }

    /// The page that a set line names, by the publication's wording of such lines.
    private static Optional<Integer> page(Placed.Text text, String wording) {
        var parts = wording.split("\\{page}", 2);
        var pattern = Pattern.compile(
                Pattern.quote(parts[0]) + "(\\d+)" + Pattern.quote(parts.length > 1 ? parts[1] : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var found = pattern.matcher(Print.words(text));
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /// Whether the story stands on that page, which is not the one that sends the reader there.
    private static boolean stands(String story, int page, int from, Overview edition) {
        return page != from
                && edition.pieces().stream()
                        .anyMatch(p -> p.page() == page && p.story().equals(story));
    }
}
