package press.broadsheet.intake.feed;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Fields that should be plain text and may hold markup.
final class Plain {
    private static final int MOST = 20_000;

    private Plain() {}

    /// The words only.
    static String text(String html) {
        var text = html.length() > MOST ? html.substring(0, MOST) : html;
        if (text.indexOf('<') < 0) {
            return Parser.unescapeEntities(text, false).strip();
        }
        return Jsoup.parseBodyFragment(text).text().strip();
    }
}
