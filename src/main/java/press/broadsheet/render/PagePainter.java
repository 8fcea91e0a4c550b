package press.broadsheet.render;

import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
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
    private final List<Remark> remarks;

    PagePainter(EditionFonts fonts, PanelText words, Photos photos, List<Remark> remarks) {
        this.fonts = fonts;
        this.words = words;
        this.photos = photos;
        this.remarks = remarks;
    }

    /// @param pageDepth in millipoints
    void paint(MadePage page, PdfContentByte canvas, int pageDepth, PdfWriter writer) {
        var content = new Content(canvas, pageDepth);
        var pen = new TextPen(content, fonts, writer);
        content.begin();
        for (var story : page.stories()) {
            for (var item : story.items()) {
                paint(page, story, item, content, pen, writer);
            }
        }
        content.end();
    }

    private void paint(MadePage page, PlacedStory story, Placed item, Content content, TextPen pen, PdfWriter writer) {
        switch (item) {
            case Placed.Text text -> paint(text, content, pen, writer);
            case Placed.Photo photo -> paint(page, story, photo, content, pen);
            case Placed.Fill fill -> content.fill(fill.box(), fill.colour());
            case Placed.Frame frame ->
                content.fillBetween(frame.box(), inside(frame.box(), frame.thickness()), frame.colour());
            case Placed.Panel _ -> {
                // Flying Saucer paints it after us.
            }
        }
    }

    private static void paint(Placed.Text text, Content content, TextPen pen, PdfWriter writer) {
        pen.begin();
        for (var line : text.lines()) {
            pen.line(line.x(), line.baseline(), line.line());
            Links.annotate(line, content.fromFoot(0), writer);
        }
        pen.end();
    }

    private void paint(MadePage page, PlacedStory story, Placed.Photo photo, Content content, TextPen pen) {
        switch (photos.take(photo)) {
            case Photos.Ready ready -> place(ready.image(), photo.box(), content);
            case Photos.Broken broken -> {
                placeholder(photo, content, pen);
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

    private static void place(Image image, Box box, Content content) {
        content.flush();
        float widthPt = (float) box.width().pt();
        float depthPt = (float) box.depth().pt();
        float footPt = content.fromFoot(box.foot().millipoints()) / 1000f;
        content.page().addImage(image, widthPt, 0, 0, depthPt, (float) box.x().pt(), footPt);
    }

    private void placeholder(Placed.Photo photo, Content content, TextPen pen) {
        content.fill(photo.box(), PLACEHOLDER);
        var inner = inside(photo.box(), Length.ofPt(6));
        pen.begin();
        for (var line : words.note(photo.picture().alt(), inner)) {
            pen.line(line.x(), line.baseline(), line.line());
        }
        pen.end();
    }

    private static Box inside(Box box, Length thickness) {
        return new Box(
                box.x().plus(thickness),
                box.y().plus(thickness),
                box.width().minus(thickness.times(2)),
                box.depth().minus(thickness.times(2)));
    }
}
