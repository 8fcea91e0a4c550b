package press.broadsheet.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Remarks on what of a body's markup is left out: struck and drawn words, and pictures and films, whose addresses are
/// never opened.
final class LostMedia {
    private static final Set<String> WEB = Set.of("http", "https", "");

    private final RemarkPad pad;

    LostMedia(RemarkPad pad) {
        this.pad = pad;
    }

    /// @param caption the words that stood below it, which go with it
    void picture(Element image, String caption) {
        var address = image.attr("src").strip();
        var words = caption.isBlank() ? "" : "; its caption was “" + caption.strip() + "”";
        var scheme = schemeOf(address);
        if (WEB.contains(scheme)) {
            pad.note(
                    "ASSET_HOST",
                    "a picture in the text is at " + hostOf(address) + words,
                    caption.isBlank() ? "it was left out" : "it was left out with its caption");
        } else {
            pad.warn(
                    "ASSET_SCHEME",
                    "a picture in the text has an address of the kind " + scheme + ":" + words,
                    "it was never opened, and left out");
        }
    }

    void film(Element embed) {
        var address = embed.hasAttr("src") ? embed.attr("src") : embed.attr("data");
        pad.note(
                "EMBED_DROPPED",
                "a film or other inset from " + hostOf(address) + " stands in the text",
                "it was left out");
    }

    /// Words in elements that are drawn or filled in on a screen, not read.
    void words(Element silent) {
        var isSeen = List.of("svg", "math", "select", "textarea", "canvas").contains(silent.normalName());
        if (isSeen && !Markup.isHidden(silent) && silent.hasText()) {
            var words = silent.text();
            pad.note(
                    "DRAWN_TEXT",
                    "the words “" + (words.length() > 100 ? words.substring(0, 100) + "…" : words)
                            + "” stand in a drawing or form",
                    "they were left out");
        }
    }

    void struck(Element element) {
        pad.note("STRUCK_TEXT", "the words “" + element.text() + "” are struck out in the text", "they were left out");
    }

    static String schemeOf(String address) {
        var colon = address.indexOf(':');
        var slash = address.indexOf('/');
        if (colon < 0 || slash >= 0 && slash < colon) {
            return "";
        }
        var scheme = address.substring(0, Math.min(colon, 20)).toLowerCase(Locale.ROOT);
        return scheme.chars().allMatch(c -> c > ' ' && c < 0x7F) ? scheme : "unknown";
    }

    private static String hostOf(String address) {
        try {
            var host = new URI(address.strip()).getHost();
            return host == null ? "an address of the site itself" : host;
        } catch (URISyntaxException e) {
            return "an address that cannot be read";
        }
    }
}
