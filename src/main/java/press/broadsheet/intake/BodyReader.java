package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An article's body, in whichever form it came, into clean drafts.
final class BodyReader {
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "<(?:p|div|br|h[1-6]|ul|ol|table|blockquote|figure|!--)\\b?[\\s>/-]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}\\p{So}\\p{Sc}?!…\uFFFD]");
    private static final String EDITOR_BLOCKS = "<!-- wp:";

    private final TextCleaner cleaner;
    private final RemarkPad pad;

    BodyReader(TextCleaner cleaner, RemarkPad pad) {
        this.cleaner = cleaner;
        this.pad = pad;
    }

    List<Draft> read(Json article) throws RefusedArticle {
        var body = article.path("body");
        var drafts = body.isArray() ? fromList(body, article) : fromText(body, article);
        var embeds = new Embeds(pad);
        var clean = drafts.stream()
                .map(embeds::settled)
                .map(draft -> draft.changed(cleaner::clean))
                .filter(draft -> !draft.isEmpty() && !isOrnament(draft))
                .toList();
        return new Debris(pad).without(clean);
    }

    /// A row of stars or a lone bracket between two paragraphs says nothing on paper.
    private boolean isOrnament(Draft draft) {
        var text = draft.text().text();
        var isOrnament =
                !draft.is(Draft.Kind.BOX) && !SAYS_SOMETHING.matcher(text).find();
        if (isOrnament) {
            pad.note("ORNAMENT", "a paragraph holds nothing but “" + text + "”", "it was left out");
        }
        return isOrnament;
    }

    private List<Draft> fromList(Json body, Json article) throws RefusedArticle {
        var texts = new ArrayList<String>();
        for (var element : body.elements()) {
            texts.add(textOf(element));
        }
        var isMarkup = formatOf(article).equals("html") || texts.stream().anyMatch(TextCleaner::hasTags);
        if (isMarkup) {
            return html(
                    String.join(
                            "\n", texts.stream().map(BodyReader::asParagraph).toList()),
                    LineEnds.ARE_SPACES);
        }
        var decoded = texts.stream().map(BodyReader::decoded).toList();
        return PlainBody.read(decoded, article.path("verse").text().equals("true"));
    }

    private String textOf(Json element) {
        if (element.isObject() || element.isArray()) {
            pad.warn("FIELD_TYPE", "a paragraph of the body is not a text", "it was left out");
            return "";
        }
        return element.text();
    }

    private static String asParagraph(String text) {
        return BLOCK_TAG.matcher(text).find() ? text : "<p>" + text + "</p>";
    }

    private static String decoded(String text) {
        return TextCleaner.hasEntities(text) ? TextCleaner.decoded(text) : text;
    }

    private List<Draft> fromText(Json body, Json article) throws RefusedArticle {
        if (body.isAbsent()) {
            return List.of();
        }
        var text = textOf(body);
        HtmlGuard.checkLength(text.length());
        var html = onceEncoded(text);
        return switch (formatOf(article)) {
            case "html" -> html(html, LineEnds.ARE_SPACES);
            case "wordpress-raw" -> html(html, html.contains(EDITOR_BLOCKS) ? LineEnds.COUNT_OUTSIDE : LineEnds.COUNT);
            default -> BLOCK_TAG.matcher(html).find() ? html(html, LineEnds.ARE_SPACES) : html(html, LineEnds.COUNT);
        };
    }

    /// Some feeds encode their markup twice.
    private static String onceEncoded(String text) {
        var isTwice = !TextCleaner.hasTags(text)
                && BLOCK_TAG.matcher(TextCleaner.decoded(text)).find();
        return isTwice ? TextCleaner.decoded(text) : text;
    }

    private List<Draft> html(String html, LineEnds lineEnds) throws RefusedArticle {
        return new HtmlBody(pad, lineEnds).read(new Shortcodes(pad).removed(html));
    }

    private String formatOf(Json article) {
        var format = article.path("body_format").text().toLowerCase(Locale.ROOT);
        if (!format.isEmpty() && !List.of("html", "wordpress-raw", "paragraphs").contains(format)) {
            pad.note("BODY_FORMAT", "the body has the unknown format “" + format + "”", "it was read by its looks");
        }
        return format;
    }
}
