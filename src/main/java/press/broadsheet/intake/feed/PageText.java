package press.broadsheet.intake.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The element of a page that holds its story's text: by the names that sites give it, else by where the paragraphs
/// are.
final class PageText {
    private static final List<String> NAMES = List.of(
            "[itemprop=articleBody]",
            ".entry-content",
            ".post-content",
            ".article-content",
            ".article-body",
            ".article__body",
            ".story-body",
            ".story-content",
            ".post-body",
            ".content-inner");
    private static final int LEAST = 200;

    private PageText() {}

    static Optional<Element> find(Document page) {
        return NAMES.stream()
                .flatMap(name -> page.select(name).stream())
                .filter(element -> weight(element) >= LEAST)
                .findFirst()
                .or(() -> heaviest(page))
                .map(PageText::withoutHead);
    }

    /// Its own paragraphs decide; only where nobody has any, those one step further in.
    private static Optional<Element> heaviest(Document page) {
        var elements = page.select("article, main, section, div, td, body");
        return Stream.of("> p", "> p, > * > p")
                .flatMap(where -> elements.stream()
                        .filter(element -> letters(element.select(where)) >= LEAST)
                        .max(Comparator.comparingInt(element -> letters(element.select(where))))
                        .stream())
                .findFirst();
    }

    private static int weight(Element element) {
        return letters(element.select("p"));
    }

    /// Those in links do not count, since navigation is made of them.
    private static int letters(Elements paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length()
                        - 2 * paragraph.select("a").text().length())
                .filter(letters -> letters > 0)
                .sum();
    }

    /// What stands in a page's article beside its text: the headline is told apart already.
    private static Element withoutHead(Element element) {
        element.select("h1, nav, header, footer, form").remove();
        return element;
    }
}
