package press.broadsheet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;

/// A small publication, and days made of a few lines of JSON.
public final class IntakeFixtures {
    private static final Grid GRID = new Grid(
            new Size(Length.ofMm(350), Length.ofMm(525)),
            Length.ofMm(15),
            Length.ofMm(15),
            8,
            Length.ofMm(4),
            Length.ofMm(36),
            Length.ofPt(11),
            120,
            Length.ofPt(8));

    private IntakeFixtures() {}

    public static Publication publication() {
        var sections = List.of(
                section("TOP NEWS"),
                section("CITY & TOWNS"),
                section("LOCAL"),
                section("OPINION", "EDITORIAL", "CREATIVE BEATS", "CARTOON"));
        return new Publication(
                Path.of("layouts/valley"),
                "valley",
                "The Valley",
                "en-GB",
                "Asia/Kolkata",
                GRID,
                sections,
                Map.of("*", "LOCAL", "STATE", "TOP NEWS"),
                new TreeMap<>(),
                List.of(8),
                1988,
                List.of(),
                new TreeMap<>());
    }

    private static SectionPlan section(String name, String... subsections) {
        return new SectionPlan(name, name, List.of(subsections), "news", 1, 2, "any", true);
    }

    /// Reads a day of these articles, each given as the fields of a JSON object.
    static Proof<Intake> day(Path folder, String... articles) {
        return dayOf(folder, "{\"edition_date\":\"2026-11-24\",\"articles\":[{" + String.join("},{", articles) + "}]}");
    }

    static Proof<Intake> dayOf(Path folder, String json) {
        write(folder.resolve("articles.json"), json);
        return new DayReader(publication()).read(folder);
    }

    /// The one story of a day with this body, given as JSON, in this format.
    static Story story(Path folder, String format, String body) {
        return onlyStory(day(folder, fields(format, body)));
    }

    static String fields(String format, String body) {
        return "\"id\":\"a1\",\"section\":\"LOCAL\",\"headline\":\"A bridge opens\",\"priority\":3,\"body_format\":\""
                + format + "\",\"body\":" + body;
    }

    static Story html(Path folder, String html) {
        return story(folder, "html", quoted(html));
    }

    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    static Story onlyStory(Proof<Intake> proof) {
        var stories = proof.value().day().stories();
        if (stories.size() != 1) {
            throw new AssertionError("one story expected, found " + stories.size() + "; " + proof.remarks());
        }
        return stories.getFirst();
    }

    static List<String> codes(Proof<Intake> proof) {
        return proof.remarks().stream().map(Remark::code).toList();
    }

    /// The body as lines, each block with the letter of its kind before it.
    static List<String> lines(Story story) {
        return story.body().stream().map(IntakeFixtures::line).toList();
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "P " + paragraph.text();
            case Block.Subhead subhead -> "S " + subhead.text();
            case Block.ListItem item -> "L " + item.marker() + " " + item.text();
            case Block.Quote quote -> "Q " + quote.text();
            case Block.VerseLine verse -> (verse.opensStanza() ? "VV " : "V ") + verse.text();
            case Block.FactBox box -> "B " + box.text().replace("\n", " / ");
        };
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            var folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
