package press.broadsheet.intake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.broadsheet.intake.HtmlGuard;
import press.broadsheet.intake.RefusedArticle;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Shot;

/// Takes the pictures out of a body's markup, with their captions, so that they become pictures of the story.
///
/// @param body  without them
/// @param shots in the order of the text
public record BodyPictures(Body body, List<Shot> shots) {
    private static final Pattern CAPTION_CODE =
            Pattern.compile("(?s)\\[caption([^\\]]{0,2000})]((?:(?!\\[/?caption).){0,20000})\\[/caption]");
    private static final Pattern CAPTION_FIELD = Pattern.compile("\\bcaption=\"([^\"]{0,2000})\"");
    private static final Pattern PICTURE_FILE = Pattern.compile("(?i)[^?#]+\\.(?:jpe?g|png|gif|webp|tiff?)(?:[?#].*)?");
    private static final String FIGURES = "figure, .wp-caption, .gallery-item, .tiled-gallery-item";
    private static final String WORDS = "figcaption, .wp-caption-text, .gallery-caption, .blocks-gallery-item__caption";
    private static final int DOT = 2;

    public static BodyPictures of(Body body) throws RefusedArticle {
        if (!body.isMarkup()) {
            return new BodyPictures(body, List.of());
        }
        var html = withoutCodes(String.join("\n", body.parts()));
        if (!html.contains("<img") && !html.contains("<IMG") && !html.contains("<image")) {
            HtmlGuard.parsed(html);
            return new BodyPictures(body, List.of());
        }
        var page = HtmlGuard.parsed(html);
        page.outputSettings().prettyPrint(false);
        var shots = new ArrayList<Shot>();
        figures(page, shots);
        alone(page, shots);
        var rest = page.body().html();
        return new BodyPictures(new Body(body.format(), rest.isBlank() ? List.of() : List.of(rest)), shots);
    }

    /// `[caption caption="words"]<img>[/caption]`, and with the words behind the picture.
    private static String withoutCodes(String text) {
        if (!text.contains("[caption")) {
            return text;
        }
        return CAPTION_CODE.matcher(text).replaceAll(match -> {
            var field = CAPTION_FIELD.matcher(match.group(1));
            var words = field.find() ? "<figcaption>" + field.group(1) + "</figcaption>" : "";
            var inner = words.isEmpty() ? captioned(match.group(2)) : match.group(2) + words;
            return Matcher.quoteReplacement("<figure>" + inner + "</figure>");
        });
    }

    private static String captioned(String inner) {
        var end = Math.max(inner.lastIndexOf("/>"), inner.lastIndexOf("</a>") + 2);
        return end < 2
                ? inner
                : inner.substring(0, end + 2) + "<figcaption>" + inner.substring(end + 2) + "</figcaption>";
    }

    /// Those inside others first, so that each caption stays with its own picture.
    private static void figures(Document page, List<Shot> shots) {
        for (var figure : page.select(FIGURES)) {
            var isInnermost = figure.select(FIGURES).size() == 1;
            var images = figure.select("img, image");
            if (!isInnermost || images.isEmpty() || isText(figure)) {
                continue;
            }
            var caption = figure.select(WORDS).text();
            var words = caption.isEmpty() ? figure.text() : caption;
            for (var image : images) {
                add(image, words, shots);
                words = "";
            }
            remove(figure);
        }
    }

    /// A figure may hold a table or a quotation beside its picture; then only the picture is taken.
    private static boolean isText(Element figure) {
        return !figure.select("table, blockquote, pre, ul, ol").isEmpty() && !figure.hasClass("gallery-item");
    }

    /// What held only this picture (a link, a gallery) goes too.
    private static void remove(Element element) {
        var parent = element.parent();
        element.remove();
        if (parent != null
                && !parent.nameIs("body")
                && parent.text().isBlank()
                && parent.select("img").isEmpty()) {
            remove(parent);
        }
    }

    private static void alone(Document page, List<Shot> shots) {
        for (var image : page.select("img, image")) {
            var name = image.className();
            if (!name.contains("emoji") && !name.contains("smiley")) {
                add(image, "", shots);
                remove(image);
            }
        }
    }

    private static void add(Element image, String caption, List<Shot> shots) {
        var address = addressOf(image);
        if (!address.isEmpty() && !isDot(image)) {
            shots.add(Shot.of(address, caption.strip(), image.attr("alt").strip()));
        }
    }

    /// Counters of readers are pictures of one pixel.
    private static boolean isDot(Element image) {
        return size(image.attr("width")) <= DOT || size(image.attr("height")) <= DOT;
    }

    private static int size(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : Integer.MAX_VALUE;
    }

    /// The largest of what the page offers: what a click opens, the widest of `srcset`, what is loaded late.
    private static String addressOf(Element image) {
        var link = image.closest("a");
        if (link != null && PICTURE_FILE.matcher(link.attr("href")).matches()) {
            return link.attr("href");
        }
        var wide = widest(image.attr("srcset"));
        for (var address : List.of(
                image.attr("data-orig-file"),
                wide,
                image.attr("data-src"),
                image.attr("data-lazy-src"),
                image.attr("src"))) {
            if (!address.isBlank()) {
                return address.strip();
            }
        }
        return "";
    }

    private static String widest(String set) {
        var best = "";
        var most = 0;
        for (var candidate : set.split(",\\s+|,(?=https?:)")) {
            var parts = candidate.strip().split("\\s+");
            var width = parts.length == 2 && parts[1].matches("\\d{1,6}w")
                    ? Integer.parseInt(parts[1].substring(0, parts[1].length() - 1))
                    : 0;
            if (width > most) {
                most = width;
                best = parts[0];
            }
        }
        return best;
    }
}
