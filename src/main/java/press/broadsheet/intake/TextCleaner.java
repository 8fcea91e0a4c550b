package press.broadsheet.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Cleans every text of a story, in its language.
final class TextCleaner {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|<!--");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    /// Character references that a feed encoded once too often. Those of `<` and `>` may be meant.
    private static final Pattern LEFT_OVER =
            Pattern.compile("&(?:amp|apos|quot|nbsp|[lr][sd]quo|[nm]dash|hellip|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");
    private static final int DEEPEST_ENCODING = 3;

    private final boolean isEnglish;
    private final boolean isFrench;
    private final Optional<QuoteMarks> marks;
    private final RemarkPad pad;
    private final Characters characters;

    TextCleaner(String language, RemarkPad pad) {
        this.isEnglish = language.startsWith("en");
        this.isFrench = language.matches("fr(?:-.*)?");
        this.marks = QuoteMarks.of(language);
        this.pad = pad;
        this.characters = new Characters(pad);
    }

    Styled clean(Styled text) {
        var sound = characters.clean(Mojibake.repaired(wholly(text), pad));
        return BreakPoints.inserted(set(Spaces.single(sound)));
    }

    private static Styled wholly(Styled text) {
        return text.text().indexOf('&') < 0 ? text : text.replaceAll(LEFT_OVER, match -> decoded(match.group()));
    }

    private Styled set(Styled text) {
        if (isEnglish) {
            return Typography.set(text);
        }
        var curled = marks.map(own -> Quotes.curled(text, own)).orElse(text);
        return isFrench ? Spaces.french(curled) : curled;
    }

    String clean(String text) {
        return clean(Styled.plain(text)).text();
    }

    /// A field that should be plain text and may hold markup or entities, once or twice encoded.
    String cleanField(String text) {
        return clean(withoutMarkup(text));
    }

    static String withoutMarkup(String text) {
        var plain = text;
        for (var i = 0; i < DEEPEST_ENCODING && hasMarkup(plain); i++) {
            plain = TAG.matcher(plain).find() ? Jsoup.parseBodyFragment(plain).text() : decoded(plain);
        }
        return plain;
    }

    static boolean hasMarkup(String text) {
        return TAG.matcher(text).find() || hasEntities(text);
    }

    static boolean hasTags(String text) {
        return TAG.matcher(text).find();
    }

    static boolean hasEntities(String text) {
        return ENTITY.matcher(text).find();
    }

    static String decoded(String text) {
        return Parser.unescapeEntities(text, false);
    }
}
