package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonFile;
import press.broadsheet.intake.JsonWriter;
import press.broadsheet.intake.RemarkPad;

/// How far a source has been read.
///
/// @param modified     the last change that came whole, ISO 8601 in UTC, or empty
/// @param etag         of the feed as it was last read whole, or empty
/// @param lastModified the same by date
record Cursor(String modified, String etag, String lastModified) {
    static final Cursor START = new Cursor("", "", "");

    static Cursor read(Path file) {
        if (!Files.exists(file)) {
            return START;
        }
        var json = JsonFile.read(file, RemarkPad.ofEdition());
        return new Cursor(
                json.path("modified").text(),
                json.path("etag").text(),
                json.path("last_modified").text());
    }

    void write(Path file) throws IOException {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("modified", new Json.Str(modified));
        fields.put("etag", new Json.Str(etag));
        fields.put("last_modified", new Json.Str(lastModified));
        Store.write(file, JsonWriter.write(new Json.Obj(fields)).getBytes(StandardCharsets.UTF_8));
    }

    /// The other's word on the feed as a whole.
    Cursor with(Cursor other) {
        return new Cursor(modified, other.etag, other.lastModified);
    }

    /// Never goes back.
    Cursor upTo(String moment) {
        return moment.compareTo(modified) > 0 ? new Cursor(moment, etag, lastModified) : this;
    }
}
