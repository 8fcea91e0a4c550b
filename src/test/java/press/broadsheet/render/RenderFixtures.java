package press.broadsheet.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import press.broadsheet.edition.Picture;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.makeup.PlacedStory;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

/// Small pages, pictures and panels for the renderer's tests.
final class RenderFixtures {
    static final FontShelf SHELF = shelf();
    static final Face TEXT = SHELF.fallbacks(400, false).getFirst();
    static final Face BOLD = SHELF.fallbacks(700, false).getFirst();

    private RenderFixtures() {}

    static Length pt(double pt) {
        return Length.ofPt(pt);
    }

    static Box box(double x, double y, double width, double depth) {
        return new Box(pt(x), pt(y), pt(width), pt(depth));
    }

    /// A page of 300 by 400 points.
    static MadePage page(Placed... items) {
        var grid = new Grid(new Size(pt(300), pt(400)), pt(20), pt(20), 2, pt(10), pt(125), pt(10), 36, pt(8));
        var story = new PlacedStory("a-story", "lead", box(20, 20, 260, 360), List.of(items));
        return new MadePage(1, "News", "test", grid, List.of(story));
    }

    static Placed text(double x, double baseline, Span... spans) {
        var last = spans[spans.length - 1];
        var hyphenated = last.glyphs().text().length() > last.text().length();
        var line = new Line(List.of(spans), pt(260), hyphenated, 100, true);
        return new Placed.Text(Part.BODY, 0, List.of(new PlacedLine(pt(x), pt(baseline), line)));
    }

    static Span word(String text, Face face, double size, double x) {
        return new Span(text, face.shape(text), face, pt(size), 0, pt(x), 100, Length.ZERO, false, "");
    }

    static Span joined(Span span) {
        return new Span(
                span.text(),
                span.glyphs(),
                span.face(),
                span.size(),
                span.colour(),
                span.x(),
                100,
                Length.ZERO,
                true,
                "");
    }

    static Span linked(String text, double x, String address) {
        return new Span(text, TEXT.shape(text), TEXT, pt(9), 0, pt(x), 100, Length.ZERO, false, address);
    }

    /// The words of `text`, set one after the other.
    static Span[] words(String text, Face face, double size) {
        var spans = new ArrayList<Span>();
        double x = 0;
        for (var word : text.split(" ")) {
            var span = word(word, face, size, x);
            spans.add(span);
            x = span.right().pt() + face.shape(" ").advance() * size / 1000;
        }
        return spans.toArray(Span[]::new);
    }

    static Placed panel(String template, Box box) {
        return new Placed.Panel(template, template, box, new TreeMap<>());
    }

    static Placed photo(Picture picture, Box box) {
        return new Placed.Photo(picture, box, new Placed.Crop(0, 0, picture.widthPx(), picture.heightPx()));
    }

    static Picture picture(Path file, int widthPx, int heightPx, int orientation) {
        return new Picture(
                file,
                file.getFileName().toString(),
                widthPx,
                heightPx,
                orientation,
                false,
                0.5,
                0.5,
                "",
                "",
                "A test picture");
    }

    /// Writes a picture that is red on its left half and blue on its right half.
    static Path redAndBlue(Path file, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x0000ff);
            }
        }
        var name = file.toString();
        Files.write(file, bytes(image, name.substring(name.lastIndexOf('.') + 1)));
        return file;
    }

    static byte[] bytes(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /// A publication's folder with these panels, by name.
    static EditionFacts facts(Path folder, Map<String, String> panels) throws IOException {
        Files.createDirectories(folder.resolve("panels"));
        Files.writeString(folder.resolve("panels.css"), "div { font-size: 10pt; line-height: 12pt }");
        for (var panel : panels.entrySet()) {
            Files.writeString(folder.resolve("panels").resolve(panel.getKey() + ".html"), panel.getValue());
        }
        return new EditionFacts(
                "The Test",
                "The Test, 19 November 2026",
                LocalDate.of(2026, 11, 19),
                "en-GB",
                "test-2026-11-19",
                new TreeMap<>(Map.of("publication", new TreeMap<>(Map.of("name", "The Test")))),
                folder.resolve("panels"),
                folder.resolve("panels.css"),
                new TreeMap<>());
    }

    static Rendered render(Path folder, Map<String, String> panels, MadePage page) throws IOException {
        return new PdfRenderer(SHELF)
                .render(List.of(page), facts(folder, panels), folder.resolve("edition.pdf"), folder.resolve("pages"));
    }

    private static FontShelf shelf() {
        try {
            return FontShelf.open(Path.of("fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
