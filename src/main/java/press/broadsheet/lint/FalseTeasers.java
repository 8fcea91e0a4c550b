package press.broadsheet.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;

/// A headline that an index or an ear announces must stand on the page that it names.
final class FalseTeasers implements Rule {
    @Override
    public List<Remark> check(Overview edition) {
        return edition.pages().stream()
                .flatMap(page -> teasers(page, edition).distinct())
                .filter(shown -> !isTrue(shown.teaser(), edition))
                .map(FalseTeasers::finding)
                .toList();
    }

    /// An entry of the index, shown on a page.
    private record Shown(int page, String slot, Map<?, ?> teaser) {}

    private static Stream<Shown> teasers(MadePage page, Overview edition) {
        return page.stories().stream()
                .flatMap(story -> story.items().stream())
                .filter(Placed.Panel.class::isInstance)
                .map(Placed.Panel.class::cast)
                .flatMap(panel -> entries(panel).map(entry -> new Shown(page.number(), panel.name(), entry)))
                .filter(shown -> isPrinted(shown, edition));
    }

    private static Stream<Map<?, ?>> entries(Placed.Panel panel) {
        return panel.model().getOrDefault("index", List.of()) instanceof List<?> index
                ? index.stream().filter(Map.class::isInstance).map(entry -> (Map<?, ?>) entry)
                : Stream.empty();
    }

    /// Every panel may read the index; few print it.
    private static boolean isPrinted(Shown shown, Overview edition) {
        var headline = String.valueOf(shown.teaser().get("headline"));
        return edition.furniture().stream()
                .filter(panel -> panel.page() == shown.page() && panel.slot().equals(shown.slot()))
                .anyMatch(panel -> panel.words().contains(headline));
    }

    private static boolean isTrue(Map<?, ?> teaser, Overview edition) {
        return edition.pieces().stream()
                .filter(piece -> Integer.valueOf(piece.page()).equals(teaser.get("page")))
                .flatMap(piece -> edition.story(piece.story()).stream())
                .anyMatch(story -> story.headline().equals(teaser.get("headline")));
    }

    private static Remark finding(Shown shown) {
        var cause = "the reader of “" + shown.teaser().get("headline") + "” is sent to page "
                + shown.teaser().get("page") + ", where that is not";
        return new Remark(
                "LINT_TEASER",
                Severity.ERROR,
                "",
                shown.page(),
                shown.slot(),
                cause,
                "make the edition again and look at this panel");
    }
}
