package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;

/// A headline under a headline with nothing to read or look at between them.
final class StackedHeadlines implements Rule {
    private static final List<Part> ABOVE_A_HEADLINE = List.of(Part.KICKER, Part.JUMP_FROM);

    @Override
    public List<Remark> check(Overview edition) {
        var findings = new ArrayList<Remark>();
        for (var page : edition.pages()) {
            var heads = PlacedHeadline.on(page.number(), edition);
            for (var upper : heads) {
                heads.stream()
                        .filter(lower -> isUnder(lower, upper) && isBare(page, between(upper, lower)))
                        .forEach(lower -> findings.add(finding(upper, lower)));
            }
        }
        return findings;
    }

    private static boolean isUnder(PlacedHeadline lower, PlacedHeadline upper) {
        return lower.head().y().compareTo(upper.head().foot()) > 0
                && lower.head().x().compareTo(upper.head().right()) < 0
                && upper.head().x().compareTo(lower.head().right()) < 0;
    }

    /// The strip from one headline to the other, over the columns that they share.
    private static Box between(PlacedHeadline upper, PlacedHeadline lower) {
        var left = upper.head().x().max(lower.head().x());
        var right = upper.head().right().compareTo(lower.head().right()) < 0
                ? upper.head().right()
                : lower.head().right();
        var top = upper.head().foot();
        return new Box(left, top, right.minus(left), lower.head().y().minus(top));
    }

    /// Whether nothing but rules, tints and what belongs to the lower headline stands in the strip.
    private static boolean isBare(MadePage page, Box strip) {
        return page.stories().stream()
                .flatMap(story -> story.items().stream())
                .flatMap(StackedHeadlines::matter)
                .noneMatch(box -> box.overlaps(strip));
    }

    private static Stream<Box> matter(Placed item) {
        return switch (item) {
            case Placed.Text text when ABOVE_A_HEADLINE.contains(text.part()) -> Stream.empty();
            case Placed.Text text -> text.lines().stream().map(StackedHeadlines::box);
            case Placed.Photo photo -> Stream.of(photo.box());
            case Placed.Panel panel -> Stream.of(panel.box());
            case Placed.Fill _, Placed.Frame _ -> Stream.empty();
        };
    }

    /// From half its capitals' height to its baseline.
    private static Box box(Placed.PlacedLine placed) {
        var spans = placed.line().spans();
        var rise = spans.isEmpty() ? Length.ZERO : spans.getFirst().size().scaled(0.3);
        return new Box(placed.x(), placed.baseline().minus(rise), placed.line().measure(), rise);
    }

    private static Remark finding(PlacedHeadline upper, PlacedHeadline lower) {
        var cause = upper.quoted() + " stands right above " + lower.quoted() + " ("
                + lower.piece().story() + ")";
        return upper.piece()
                .finding("LINT_STACKED", Severity.WARNING, cause, "pin one of them elsewhere, or force another layout");
    }
}
