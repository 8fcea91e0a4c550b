package press.broadsheet.intake.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.edition.Remark;
import press.broadsheet.hash.Sha256;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.feed.Copy;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.Source;

/// Copy as an article of a day's `articles.json`.
final class ArticleMaker {
    private static final int MANY_LETTERS = 1_000;

    private final Source source;
    private final SectionChoice choice;

    ArticleMaker(Publication publication, Source source) {
        this.source = source;
        this.choice = new SectionChoice(publication, source);
    }

    /// What a file can be named by, and unlike any other: the source's name and id, or a hash where the id is no name.
    static String idOf(Source source, String id) {
        var isName = id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,47}");
        return source.name() + "-"
                + (isName ? id : Sha256.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, 12));
    }

    /// @param images  as they stand in the article
    /// @param remarks made while the copy came in
    Json.Obj article(Copy copy, String received, List<Json> images, List<Remark> remarks) {
        var words = copy.words();
        var filing = copy.filing();
        var letters = words.body().parts().stream().mapToInt(String::length).sum();
        var place = letters > MANY_LETTERS ? choice.placeOfWords(filing.sections()) : choice.place(filing.sections());
        var fields = new LinkedHashMap<String, Json>();
        fields.put("id", new Json.Str(idOf(source, copy.id())));
        put(fields, "section", place.section());
        put(fields, "subsection", place.subsection());
        fields.put("headline", new Json.Str(words.headline()));
        put(fields, "kicker", words.kicker());
        put(fields, "deck", words.deck());
        put(fields, "byline", words.byline());
        put(fields, "designation", words.designation());
        put(fields, "dateline", words.dateline());
        put(fields, "writers_note", words.writersNote());
        put(fields, "published", filing.published());
        body(fields, words.body());
        fields.put("images", new Json.Arr(images));
        number(fields, "priority", choice.newsValue(filing.sections(), place, filing.newsValue()));
        put(fields, "lang", filing.language());
        fields.put("source", origin(copy, received));
        if (!remarks.isEmpty()) {
            fields.put(
                    "remarks", new Json.Arr(remarks.stream().map(Remarks::json).toList()));
        }
        return new Json.Obj(fields);
    }

    private static void body(Map<String, Json> fields, Copy.Body body) {
        fields.put("body_format", new Json.Str(body.isMarkup() ? body.format() : "paragraphs"));
        if (body.isMarkup()) {
            fields.put("body", new Json.Str(String.join("\n", body.parts())));
            return;
        }
        var paragraphs = new ArrayList<Json>();
        body.parts().forEach(part -> paragraphs.add(new Json.Str(part)));
        fields.put("body", new Json.Arr(paragraphs));
        if (body.format().equals("verse")) {
            fields.put("verse", new Json.Bool(true));
        }
    }

    private Json origin(Copy copy, String received) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("feed", new Json.Str(source.name()));
        fields.put("id", new Json.Str(copy.id()));
        put(fields, "name", copy.filing().provider());
        put(fields, "url", copy.filing().link());
        if (copy.revision().version() > 0) {
            number(fields, "version", copy.revision().version());
        }
        put(fields, "modified", copy.revision().modified().map(Object::toString).orElse(""));
        fields.put("received", new Json.Str(received));
        return new Json.Obj(fields);
    }

    private static void number(Map<String, Json> fields, String name, long value) {
        fields.put(name, new Json.Num(String.valueOf(value), value));
    }

    private static void put(Map<String, Json> fields, String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, new Json.Str(text));
        }
    }
}
