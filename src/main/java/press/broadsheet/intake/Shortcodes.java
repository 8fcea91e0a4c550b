package press.broadsheet.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// WordPress shortcodes (`[gallery ids="1,2"]`): the brackets go, the words between them stay.
final class Shortcodes {
    private static final String VALUE = "(?:\"[^\"\\[\\]<>]{0,300}\"|'[^'\\[\\]<>]{0,300}'|[^\\s\"'\\[\\]<>]{1,200})";
    private static final Pattern CODE = Pattern.compile(
            "\\[(/?)([a-zA-Z][a-zA-Z0-9_-]{1,30})((?:\\s+[\\w-]{1,30}=" + VALUE + "){0,30}+)\\s{0,9}/?]");
    /// `[youtube=https://...]`, `[audio https://...]`.
    private static final Pattern WITH_ADDRESS =
            Pattern.compile("\\[([a-z]{3,20})[ =]+(https?://[^\\s\\[\\]<>\"']{4,500})[^\\[\\]<>]{0,100}]");
    private static final Set<String> SHOWING = Set.of(
            "gallery",
            "playlist",
            "audio",
            "video",
            "wpvideo",
            "youtube",
            "vimeo",
            "soundcloud",
            "slideshare",
            "polldaddy",
            "contact-form",
            "contact-form-7",
            "archives",
            "googlemaps",
            "tweet",
            "instagram",
            "recent-posts");
    private static final Set<String> WRAPPING =
            Set.of("caption", "wp_caption", "embed", "vc_row", "vc_column", "quote");

    private final RemarkPad pad;

    Shortcodes(RemarkPad pad) {
        this.pad = pad;
    }

    String removed(String html) {
        if (html.indexOf('[') < 0) {
            return html;
        }
        var addressed = WITH_ADDRESS.matcher(html).replaceAll(this::addressed);
        return CODE.matcher(addressed).replaceAll(this::replacement);
    }

    /// A film's address in a paragraph of its own becomes a box.
    private String addressed(MatchResult match) {
        if (!SHOWING.contains(match.group(1))) {
            return Matcher.quoteReplacement(match.group());
        }
        if (Embeds.isKnown(match.group(2))) {
            return Matcher.quoteReplacement("<p>" + match.group(2) + "</p>");
        }
        remark(match.group(1) + " " + match.group(2), false);
        return "";
    }

    private String replacement(MatchResult match) {
        var name = match.group(2).toLowerCase(Locale.ROOT);
        var isClosing = !match.group(1).isEmpty();
        if (name.endsWith("caption") && WRAPPING.contains(name)) {
            return isClosing ? "</figure>" : "<figure>";
        }
        if (WRAPPING.contains(name)) {
            return "";
        }
        if (SHOWING.contains(name) || hasQuotes(match.group(3))) {
            remark(name, isClosing);
            return "";
        }
        return Matcher.quoteReplacement(match.group());
    }

    private static boolean hasQuotes(String attributes) {
        return attributes.indexOf('"') >= 0 || attributes.indexOf('\'') >= 0;
    }

    private void remark(String name, boolean isClosing) {
        if (!isClosing) {
            pad.note(
                    "SHORTCODE",
                    "the text has the shortcode [" + name + "], which shows nothing on paper",
                    "it was left out");
        }
    }
}
