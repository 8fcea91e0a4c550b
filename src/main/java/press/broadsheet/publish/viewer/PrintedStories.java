package press.broadsheet.publish.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.publish.Contents;
import press.broadsheet.publish.Issue;
import press.broadsheet.publish.PageMap;
import press.broadsheet.publish.Rect;
import press.broadsheet.publish.Shown;
import press.broadsheet.publish.StoryMap;
import press.broadsheet.render.ink.Ink;
import press.broadsheet.render.ink.PageInk;

/// The edition's stories in reading order, each with the photographs that were printed with it.
final class PrintedStories {
    private static final double UNITS_PER_POINT = 1200 / 72.0;

    /// Map units by which the box of a picture and that of its photograph may differ.
    private static final int NEAR = 12;

    private final Issue issue;
    private final Map<Integer, PageInk> inks = new LinkedHashMap<>();

    private PrintedStories(Issue issue, List<PageInk> inks) {
        this.issue = issue;
        inks.forEach(ink -> this.inks.put(ink.page(), ink));
    }

    static List<PrintedStory> of(Issue issue, Contents contents, List<PageInk> inks) {
        var printed = new PrintedStories(issue, inks);
        return contents.sections().stream()
                .flatMap(section -> section.stories().stream().map(entry -> printed.story(section.title(), entry)))
                .toList();
    }

    private PrintedStory story(String section, Contents.Entry entry) {
        var pictures = new ArrayList<PrintedStory.Printed>();
        for (var place : entry.places()) {
            place.story().pictures().forEach(p -> printed(place, p).ifPresent(pictures::add));
        }
        var pages =
                entry.places().stream().map(p -> p.page().number()).distinct().toList();
        return new PrintedStory(issue.story(entry.story()), section, pages, pictures);
    }

    private Optional<PrintedStory.Printed> printed(Contents.Place place, StoryMap.Picture picture) {
        var page = place.page();
        var known = issue.story(place.story().story()).pictures().stream()
                .filter(p -> Shown.of(p.alt()).equals(picture.alt()))
                .findFirst();
        return known.flatMap(p -> photo(page, picture.box())
                .map(photo -> new PrintedStory.Printed(
                        p, "pages/" + page.folder() + "/" + photo.file(), photo.widthPx(), photo.heightPx())));
    }

    private Optional<Ink.Photo> photo(PageMap page, Rect box) {
        return Optional.ofNullable(inks.get(page.number())).stream()
                .flatMap(PageInk::photos)
                .filter(photo -> isAt(photo, box))
                .findFirst();
    }

    private static boolean isAt(Ink.Photo photo, Rect box) {
        return near(photo.x(), box.x())
                && near(photo.y(), box.y())
                && near(photo.width(), box.width())
                && near(photo.height(), box.height());
    }

    private static boolean near(double pt, int units) {
        return Math.abs(pt * UNITS_PER_POINT - units) <= NEAR;
    }
}
