package press.broadsheet.intake.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.intake.DayReader;
import press.broadsheet.intake.IntakeFixtures;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonWriter;
import press.broadsheet.intake.RefusedArticle;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.ingest.BodyPictures;
import press.broadsheet.layout.Publication;

/// The HTML cleaner: any markup becomes blocks without a tag in them, or is refused.
public final class BodyTarget {
    private static final Publication PAPER = IntakeFixtures.publication();
    private static final Path DAY = day();

    private BodyTarget() {}

    private static Path day() {
        try {
            return Files.createDirectories(Files.createTempDirectory("fuzz").resolve("2026-11-24"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        var markup = new String(bytes, StandardCharsets.UTF_8);
        for (var format : List.of("html", "wordpress-raw")) {
            try {
                BodyPictures.of(new Body(format, List.of(markup)));
            } catch (RefusedArticle e) {
                continue; // it says why
            }
            read(format, markup);
        }
    }

    private static void read(String format, String markup) throws IOException {
        var article = new LinkedHashMap<String, Json>(Map.of(
                "id", new Json.Str("a"),
                "headline", new Json.Str("Head"),
                "section", new Json.Str("LOCAL"),
                "body_format", new Json.Str(format),
                "body", new Json.Str(markup)));
        var top = new Json.Obj(Map.of("articles", new Json.Arr(List.of(new Json.Obj(article)))));
        Files.writeString(DAY.resolve("articles.json"), JsonWriter.write(top));
        var proof = new DayReader(PAPER).read(DAY);
        for (var remark : proof.remarks()) {
            if (remark.code().equals("ARTICLE_BROKEN")) {
                throw new IllegalStateException(remark.cause());
            }
        }
    }
}
