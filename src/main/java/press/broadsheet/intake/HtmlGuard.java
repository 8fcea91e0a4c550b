package press.broadsheet.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Parses a body's markup, or refuses it before it can do harm.
public final class HtmlGuard {
    static final int MAX_CHARS = 2_000_000;
    static final int MAX_ELEMENTS = 20_000;
    static final int MAX_DEPTH = 100;

    /// Markup this deep is not even parsed; what is less deep is parsed and then measured.
    private static final int HOPELESS_DEPTH = 500;

    /// Elements without end tags, or whose end tags are often left out.
    private static final Set<String> SELF_CLOSING = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead");

    private HtmlGuard() {}

    public static Document parsed(String html) throws RefusedArticle {
        checkLength(html.length());
        checkTags(html);
        var document = Parser.htmlParser().setMaxDepth(HOPELESS_DEPTH * 2).parseInput(html, "");
        if (depthOf(document) > MAX_DEPTH) {
            throw tooDeep();
        }
        return document;
    }

    static void checkLength(long chars) throws RefusedArticle {
        if (chars > MAX_CHARS) {
            throw new RefusedArticle(
                    "BODY_TOO_LONG", "the body has %,d characters; the limit is %,d".formatted(chars, MAX_CHARS));
        }
    }

    static void checkElements(int elements) throws RefusedArticle {
        if (elements > MAX_ELEMENTS) {
            throw new RefusedArticle(
                    "BODY_TOO_COMPLEX", "the body has more than the limit of %,d elements".formatted(MAX_ELEMENTS));
        }
    }

    private static RefusedArticle tooDeep() {
        return new RefusedArticle(
                "BODY_TOO_DEEP", "the body's markup is nested deeper than the limit of " + MAX_DEPTH + " elements");
    }

    /// One pass over the tags, without building anything.
    private static void checkTags(String html) throws RefusedArticle {
        var elements = 0;
        var depth = 0;
        for (var at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            var next = html.charAt(at + 1);
            if (next == '/') {
                depth = Math.max(0, depth - 1);
            } else if (Character.isLetter(next)) {
                checkElements(++elements);
                depth += SELF_CLOSING.contains(nameAt(html, at + 1)) ? 0 : 1;
            }
            if (depth > HOPELESS_DEPTH) {
                throw tooDeep();
            }
        }
    }

    private static String nameAt(String html, int start) {
        var end = start;
        while (end < html.length() && end - start < 12 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int depthOf(Document document) {
        var deepest = new int[1];
        NodeVisitor measure = (Node node, int depth) -> {
            if (node instanceof Element) {
                deepest[0] = Math.max(deepest[0], depth - 2);
            }
        };
        NodeTraversor.traverse(measure, document);
        return deepest[0];
    }
}
