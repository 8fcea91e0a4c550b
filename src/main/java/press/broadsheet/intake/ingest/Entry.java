package press.broadsheet.intake.ingest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.feed.Copy.Revision;

/// One line of a ledger: a version of a story that came in, and what became of it.
///
/// @param id       the source's
/// @param content  SHA-256 of its words, filing and picture names
/// @param received SHA-256 of the feed in which it came
/// @param article  SHA-256 of the article made of it, or empty
/// @param day      the edition's date that it was put into, or empty
record Entry(String id, Revision revision, String content, String received, String article, String day, State state) {
    enum State {
        /// In a day.
        PLACED,
        /// Waits for the end of its embargo.
        HELD,
        /// A newer version is known, or it was printed before; kept only.
        KEPT,
        /// Taken back by its source.
        WITHDRAWN,
        /// Cannot be printed.
        REFUSED
    }

    Json json() {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("id", new Json.Str(id));
        fields.put("version", new Json.Num(String.valueOf(revision.version()), revision.version()));
        fields.put(
                "modified",
                new Json.Str(revision.modified().map(Instant::toString).orElse("")));
        fields.put("content", new Json.Str(content));
        fields.put("received", new Json.Str(received));
        fields.put("article", new Json.Str(article));
        fields.put("day", new Json.Str(day));
        fields.put("state", new Json.Str(state.name()));
        return new Json.Obj(fields);
    }

    static Entry of(Json line) {
        var version = line.path("version").text();
        return new Entry(
                line.path("id").text(),
                new Revision(
                        version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
                        instant(line.path("modified").text())),
                line.path("content").text(),
                line.path("received").text(),
                line.path("article").text(),
                line.path("day").text(),
                State.valueOf(line.path("state").text()));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
