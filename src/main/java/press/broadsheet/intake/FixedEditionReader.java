package press.broadsheet.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.FixedPage;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.edition.FixedType;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Run;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Size;

/// Reads the neutral edition, a JSON file whose pictures lie beside it. Its text is set as it stands, but for white
/// space.
public final class FixedEditionReader {
    private static final int NEWS_VALUE = 3;

    private final Path file;
    private final PictureReader pictures;
    private final Set<String> slots = new LinkedHashSet<>();
    private String language = "";

    private FixedEditionReader(Path file) {
        this.file = file;
        this.pictures = new PictureReader(
                PictureRoots.of(file.toAbsolutePath().normalize().resolveSibling("")));
    }

    /// @throws IntakeException when anything is missing or wrong; the message names page, slot and field
    public static FixedEdition read(Path file) {
        return new FixedEditionReader(file).edition();
    }

    private FixedEdition edition() {
        var root = new FixedFields(String.valueOf(file.getFileName()), JsonFile.read(file, RemarkPad.ofEdition()));
        var trim = root.in("trim");
        language = root.text("lang");
        return new FixedEdition(
                root.text("title"),
                root.text("date_text"),
                root.text("date"),
                language,
                new Size(trim.widthMm("w"), trim.widthMm("h")),
                root.mm("margin"),
                type(root.in("type")),
                pages(root));
    }

    private static FixedType type(FixedFields type) {
        return new FixedType(
                type.text("family"),
                type.sizePt("body_pt"),
                type.sizePt("leading_pt"),
                type.pt("indent_pt"),
                type.sizePt("byline_pt"),
                type.sizePt("caption_pt"),
                type.sizePt("caption_leading_pt"),
                type.sizePt("folio_pt"),
                type.sizePt("masthead_pt"));
    }

    private List<FixedPage> pages(FixedFields root) {
        var pages = new ArrayList<FixedPage>();
        for (var page : root.list("pages")) {
            var fields = new FixedFields(root.place() + ", page " + (pages.size() + 1), page);
            pages.add(new FixedPage(fields.count("number", 1), fields.textOrEmpty("section"), slots(fields)));
        }
        return pages;
    }

    private List<FixedSlot> slots(FixedFields page) {
        var read = new ArrayList<FixedSlot>();
        for (var slot : page.list("slots")) {
            var id = new FixedFields(page.place() + ", slot " + (read.size() + 1), slot).text("id");
            var fields = new FixedFields(page.place() + ", slot " + id, slot);
            if (!slots.add(id)) {
                throw new IntakeException(fields.place() + ": there are two slots with this id");
            }
            read.add(slot(id, fields));
        }
        return read;
    }

    private FixedSlot slot(String id, FixedFields fields) {
        var kind = fields.text("kind");
        return switch (kind) {
            case "story" -> story(id, fields);
            case "photo" -> new FixedSlot.Photo(id, box(fields), fields.widthMm("image_h"), picture(fields));
            default ->
                throw new IntakeException(fields.place() + ": “kind” must be story or photo, it is “" + kind + "”");
        };
    }

    private static Box box(FixedFields fields) {
        return new Box(fields.mm("x"), fields.mm("y"), fields.widthMm("w"), fields.widthMm("h"));
    }

    private FixedSlot.Text story(String id, FixedFields fields) {
        var slot = new FixedSlot.Text(
                id,
                box(fields),
                fields.count("columns", 1),
                fields.mm("gutter"),
                new FixedSlot.Heading(
                        fields.sizePt("headline_pt"), fields.sizePt("headline_leading_pt"), fields.mm("headline_h")),
                fields.mm("byline_h"),
                fields.mm("body_y"),
                fields.widthMm("body_h"),
                copy(id, fields));
        if (slot.measure().millipoints() <= 0) {
            throw new IntakeException(fields.place() + ": “columns” and “gutter” leave no room in “w”");
        }
        return slot;
    }

    private Story copy(String id, FixedFields fields) {
        return new Story(
                id,
                "",
                "",
                fields.text("headline"),
                "",
                "",
                fields.textOrEmpty("byline"),
                "",
                "",
                language,
                NEWS_VALUE,
                slots.size(),
                body(fields),
                "",
                List.of());
    }

    private static List<Block> body(FixedFields story) {
        var body = new ArrayList<Block>();
        for (var paragraph : story.list("paragraphs")) {
            var fields = new FixedFields(story.place() + ", paragraph " + (body.size() + 1), paragraph);
            var runs = List.of(Run.plain(fields.text("text")));
            var kind = fields.text("kind");
            body.add(
                    switch (kind) {
                        case "p" -> new Block.Paragraph(runs);
                        case "subhead" -> new Block.Subhead(runs);
                        default ->
                            throw new IntakeException(
                                    fields.place() + ": “kind” must be p or subhead, it is “" + kind + "”");
                    });
        }
        return body;
    }

    private Picture picture(FixedFields fields) {
        try {
            return pictures.plain(fields.text("image"), fields.textOrEmpty("caption"), fields.text("alt"));
        } catch (PictureFault e) {
            throw new IntakeException(fields.place() + ": “image”: " + e.reason());
        }
    }
}
