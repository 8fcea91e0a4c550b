package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.geometry.Length;

/// Two headlines side by side on one line of sight, alike in size and weight, are read as one.
final class Tombstones implements Rule {
    /// Blocks further apart than this have something between them.
    private static final Length WIDEST_GUTTER = Length.ofMm(8);

    /// Sizes nearer than this share of the larger are one size to the eye.
    private static final double SAME_SIZE = 0.05;

    @Override
    public List<Remark> check(Overview edition) {
        var findings = new ArrayList<Remark>();
        for (var page : edition.pages()) {
            var heads = PlacedHeadline.on(page.number(), edition);
            for (var left : heads) {
                heads.stream()
                        .filter(right -> areSideBySide(left, right) && areAlike(left, right))
                        .forEach(right -> findings.add(finding(left, right)));
            }
        }
        return findings;
    }

    /// `right` begins where `left` ends, and their first lines are level within the size of the type.
    private static boolean areSideBySide(PlacedHeadline left, PlacedHeadline right) {
        var between = right.block().x().minus(left.block().right());
        var step = Math.abs(left.head().y().minus(right.head().y()).millipoints());
        return between.compareTo(Length.ZERO) >= 0
                && between.compareTo(WIDEST_GUTTER) <= 0
                && step <= left.size().millipoints();
    }

    private static boolean areAlike(PlacedHeadline a, PlacedHeadline b) {
        var larger = a.size().max(b.size());
        var difference = a.size().minus(b.size()).pt();
        return a.face().equals(b.face()) && Math.abs(difference) <= SAME_SIZE * larger.pt();
    }

    private static Remark finding(PlacedHeadline left, PlacedHeadline right) {
        var cause = "%s and %s (%s) stand side by side in the same type of %.0f pt"
                .formatted(
                        left.quoted(),
                        right.quoted(),
                        right.piece().story(),
                        left.size().pt());
        return left.piece()
                .finding(
                        "LINT_TOMBSTONE",
                        Severity.WARNING,
                        cause,
                        "pin one of them elsewhere, or force another layout");
    }
}
