package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonFile;
import press.broadsheet.intake.JsonWriter;
import press.broadsheet.intake.RemarkPad;

/// A day's folder being filled: the articles of sources are put in or exchanged, all others stay as they are.
final class DayFolder {
    private final Path folder;
    private final LocalDate date;
    private final Map<String, Json> top = new LinkedHashMap<>();
    private final Map<String, Json> articles = new LinkedHashMap<>();
    private final Set<Json> remarks = new LinkedHashSet<>();
    private String written = "";

    private DayFolder(Path folder, LocalDate date) {
        this.folder = folder;
        this.date = date;
    }

    /// @param otherwise the edition's date when neither the file nor the folder's name has one
    static DayFolder open(Path folder, LocalDate otherwise) throws IOException {
        var file = folder.resolve("articles.json");
        var there = Files.exists(file) ? JsonFile.read(file, RemarkPad.ofEdition()) : Json.ABSENT;
        var named = dateIn(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        var date = dateIn(there.path("edition_date").text()).or(() -> named).orElse(otherwise);
        var day = new DayFolder(folder, date);
        if (there instanceof Json.Obj(var all)) {
            day.top.putAll(all);
        }
        var list = there.isArray() ? there : there.path("articles");
        for (var i = 0; i < list.elements().size(); i++) {
            var article = list.elements().get(i);
            day.articles.put(keyOf(article).orElse("#" + i), article);
        }
        day.remarks.addAll(there.path("remarks").elements());
        day.written = day.text();
        return day;
    }

    LocalDate date() {
        return date;
    }

    Path folder() {
        return folder;
    }

    List<Json> articles() {
        return List.copyOf(articles.values());
    }

    Optional<Json> find(String feed, String id) {
        return Optional.ofNullable(articles.get(feed + "\n" + id));
    }

    void put(Json.Obj article) {
        articles.put(keyOf(article).orElseThrow(), article);
    }

    void remove(String feed, String id) {
        articles.remove(feed + "\n" + id);
    }

    /// Remarks about the feeds themselves. Those that tell of this very run take the place of the last run's.
    void remark(List<Json> fresh, Set<String> passingCodes) {
        remarks.removeIf(remark -> passingCodes.contains(remark.path("code").text()));
        remarks.addAll(fresh);
    }

    /// Writes the file if anything in it has changed.
    void write() throws IOException {
        var text = text();
        var file = folder.resolve("articles.json");
        var hasReason = !articles.isEmpty() || !remarks.isEmpty() || Files.exists(file);
        if (!text.equals(written) && hasReason) {
            Store.write(file, text.getBytes(StandardCharsets.UTF_8));
            written = text;
        }
    }

    private String text() {
        var fields = new LinkedHashMap<>(top);
        fields.put("edition_date", new Json.Str(date.toString()));
        fields.put("count", new Json.Num(String.valueOf(articles.size()), articles.size()));
        fields.remove("remarks");
        if (!remarks.isEmpty()) {
            fields.put("remarks", new Json.Arr(List.copyOf(remarks)));
        }
        fields.remove("articles");
        fields.put("articles", new Json.Arr(new ArrayList<>(articles.values())));
        return JsonWriter.write(new Json.Obj(fields));
    }

    /// What an ingested article is known by; articles put in by hand have nothing.
    private static Optional<String> keyOf(Json article) {
        var source = article.path("source");
        var feed = source.path("feed").text();
        return feed.isEmpty()
                ? Optional.empty()
                : Optional.of(feed + "\n" + source.path("id").text());
    }

    private static Optional<LocalDate> dateIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
