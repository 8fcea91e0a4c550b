package press.broadsheet.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Run;
import press.broadsheet.edition.Story;

/// A story being written for a test.
final class Copy {
    private final String id;
    private String headline;
    private String kicker = "";
    private String byline = "";
    private String dateline = "";
    private final List<Block> body = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    private Copy(String id) {
        this.id = id;
        headline = "Headline of " + id;
    }

    static Copy of(String id) {
        return new Copy(id);
    }

    Copy headline(String text) {
        headline = text;
        return this;
    }

    Copy kicker(String text) {
        kicker = text;
        return this;
    }

    Copy byline(String text) {
        byline = text;
        return this;
    }

    Copy dateline(String text) {
        dateline = text;
        return this;
    }

    Copy body(String... paragraphs) {
        for (var paragraph : paragraphs) {
            body.add(new Block.Paragraph(List.of(Run.plain(paragraph))));
        }
        return this;
    }

    /// A picture 1,500 pixels wide and 1,000 high.
    Copy picture(String file, String caption, String credit) {
        pictures.add(
                new Picture(Path.of(file), "sha of " + file, 1500, 1000, 1, false, 0.5, 0.5, caption, credit, file));
        return this;
    }

    Story story() {
        return new Story(id, "NEWS", "", headline, kicker, "", byline, "", dateline, "en-GB", 3, 0, body, "", pictures);
    }
}
