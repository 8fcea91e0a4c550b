package press.broadsheet.render;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;

/// Paints everything on a made page but its panels, in the order of its stories and their items.
final class PagePainter {
    private static final int PLACEHOLDER = 0xdddddd;

    private final EditionFonts fonts;
    private final PanelText words;
    private final Photos photos;
    private final TagTree tree;
    private final List<Remark> remarks;

    PagePainter(EditionFonts fonts, PanelText words, Photos photos, TagTree tree, List<Remark> remarks) {
        this.fonts = fonts;
        this.words = words;
        this.photos = photos;
        this.tree = tree;
        this.remarks = remarks;
    }

    /// @param index of the page, from 0
    PaintedPage paint(MadePage page, int index) {
        var content = new Content(page.grid().trim().depth().millipoints());
        var marks = new Marks(content, tree, index);
        var brush = new Brush(content, marks, new TextPen(content, fonts, marks), new ArrayList<>());
        content.begin();
        for (var story : page.stories()) {
            for (var item : story.items()) {
                paint(page, story, item, brush);
            }
        }
        marks.leave();
        content.end();
        return new PaintedPage(page.grid().trim(), content.take(), brush.pictures);
    }

    /// What one page is painted with.
    private record Brush(Content content, Marks marks, TextPen pen, List<PreparedPhoto.Usable> pictures) {}

    private void paint(MadePage page, PlacedStory story, Placed item, Brush brush) {
        switch (item) {
            case Placed.Text text -> paint(text, brush);
            case Placed.Photo photo -> {
                brush.marks.enter(tree.figure(photo));
                paint(page, story, photo, brush);
            }
            case Placed.Fill fill -> {
                brush.marks.enter(Tag.ARTIFACT);
                brush.content.fill(fill.box(), fill.colour());
            }
            case Placed.Frame frame -> {
                brush.marks.enter(Tag.ARTIFACT);
                brush.content.fillBetween(frame.box(), inside(frame.box(), frame.thickness()), frame.colour());
            }
            case Placed.Panel _ -> {
                // Flying Saucer paints it after us.
            }
        }
    }

    private static void paint(Placed.Text text, Brush brush) {
        var readings = TextReading.of(text, brush.marks.tree(), brush.marks.page());
        brush.pen.begin();
        for (int i = 0; i < text.lines().size(); i++) {
            var line = text.lines().get(i);
            brush.pen.line(line.x(), line.baseline(), line.line(), readings.get(i));
        }
        brush.pen.end();
    }

    private void paint(MadePage page, PlacedStory story, Placed.Photo photo, Brush brush) {
        switch (photos.take(photo)) {
            case Photos.Ready ready -> place(ready.photo(), photo.box(), brush);
            case Photos.Broken broken -> {
                placeholder(photo, brush);
                remarks.add(new Remark(
                        "IMAGE_BROKEN",
                        Severity.ERROR,
                        story.story(),
                        page.number(),
                        story.slot(),
                        "The picture " + photo.picture().file().getFileName() + " cannot be used: " + broken.cause()
                                + ".",
                        "A grey box with its description stands in its place."));
            }
        }
    }

    private static void place(PreparedPhoto.Usable photo, Box box, Brush brush) {
        if (!brush.pictures.contains(photo)) {
            brush.pictures.add(photo);
        }
        brush.content.picture(PaintedPage.name(brush.pictures.indexOf(photo)), box);
    }

    /// A grey box with the picture's description, all of it in place of the picture.
    private void placeholder(Placed.Photo photo, Brush brush) {
        brush.content.fill(photo.box(), PLACEHOLDER);
        brush.pen.begin();
        for (var line : words.note(photo.picture().alt(), inside(photo.box(), Length.ofPt(6)))) {
            var reading =
                    LineReading.all(tree.figure(photo), line.line().spans().size(), false, true);
            brush.pen.line(line.x(), line.baseline(), line.line(), reading);
        }
        brush.pen.end();
    }

    private static Box inside(Box box, Length thickness) {
        return new Box(
                box.x().plus(thickness),
                box.y().plus(thickness),
                box.width().minus(thickness.times(2)),
                box.depth().minus(thickness.times(2)));
    }
}
