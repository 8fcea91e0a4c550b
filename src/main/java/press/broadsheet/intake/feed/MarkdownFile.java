package press.broadsheet.intake.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import press.broadsheet.intake.feed.Copy.Body;

/// One Markdown file with front matter, as static sites and stringers write them.
final class MarkdownFile {
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(60).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private final Basket basket;

    MarkdownFile(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var text = new String(feed.bytes(), StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .replace("\r\n", "\n");
        var matter = FrontMatter.of(text);
        matter.fault()
                .ifPresent(cause -> basket.pad()
                        .warn("FRONT_MATTER", feed.shortName() + ": " + cause, "the text was read without its fields"));
        var fields = matter.fields();
        if (text(fields, "draft").equals("true")) {
            basket.skip(feed.shortName() + " is marked as a draft");
            return;
        }
        var copy = copy(feed, fields);
        var html = RENDERER.render(PARSER.parse(matter.rest()));
        copy.body(Body.html(html));
        if (!copy.hasHeadline()) {
            headlineFrom(html, copy);
        }
        picture(fields, copy);
        if (copy.isEmpty()) {
            basket.skip(feed.shortName() + " is empty");
        } else {
            basket.put(copy.copy());
        }
    }

    private static CopyBuilder copy(Feed feed, Map<String, Object> fields) {
        var id = text(fields, "id", "guid", "uuid", "slug");
        var copy = new CopyBuilder(id.isBlank() ? feed.name() : id)
                .revision(0, Dates.instant(text(fields, "lastmod", "updated", "modified", "date")))
                .headline(text(fields, "title", "headline"))
                .kicker(text(fields, "kicker"))
                .deck(text(fields, "deck", "subtitle", "standfirst", "excerpt", "description", "summary"))
                .byline(text(fields, "byline", "author", "authors"))
                .designation(text(fields, "designation"))
                .dateline(text(fields, "dateline", "location", "place"))
                .writersNote(text(fields, "writers_note", "bio"))
                .published(Dates.iso(text(fields, "date", "published")))
                .language(text(fields, "lang", "language"))
                .link(text(fields, "url", "permalink", "link"));
        var value = text(fields, "priority", "news_value");
        copy.newsValue(value.matches("[1-5]") ? Integer.parseInt(value) : 0);
        for (var name : List.of("section", "category", "categories")) {
            for (var section : list(fields.get(name))) {
                copy.section(section);
            }
        }
        return copy;
    }

    private static void headlineFrom(String html, CopyBuilder copy) {
        var heading = Jsoup.parseBodyFragment(html).selectFirst("h1");
        if (heading != null) {
            copy.headline(heading.text()).body(Body.html(html.replaceFirst("(?s)<h1>.*?</h1>", "")));
        }
    }

    private static void picture(Map<String, Object> fields, CopyBuilder copy) {
        for (var name : List.of("image", "cover", "featured_image", "feature_image", "photo")) {
            var given = fields.get(name);
            var address = given instanceof Map<?, ?> map ? word(map, "src", "file", "image", "url") : word(given);
            if (!address.isBlank()) {
                var caption = given instanceof Map<?, ?> map ? word(map, "caption") : "";
                copy.shot(Shots.of(address)
                        .captioned(caption.isBlank() ? text(fields, name + "_caption", "caption") : caption)
                        .credited(
                                given instanceof Map<?, ?> map
                                        ? word(map, "credit")
                                        : text(fields, name + "_credit", "credit"))
                        .described(given instanceof Map<?, ?> map ? word(map, "alt") : text(fields, name + "_alt")));
            }
        }
    }

    private static String text(Map<String, Object> fields, String... names) {
        return word(fields, names);
    }

    private static String word(Map<?, ?> fields, String... names) {
        for (var name : names) {
            var word = word(fields.get(name));
            if (!word.isBlank()) {
                return word;
            }
        }
        return "";
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Date date -> Instant.ofEpochMilli(date.getTime()).toString();
            case Collection<?> many ->
                many.stream()
                        .map(MarkdownFile::word)
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(", "));
            case Map<?, ?> map -> word(map, "name", "title");
            default -> Objects.toString(value);
        };
    }

    private static List<String> list(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(MarkdownFile::word).toList()
                : List.of(word(value));
    }
}
