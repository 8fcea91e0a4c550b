package press.broadsheet.intake.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import press.broadsheet.intake.HtmlGuard;
import press.broadsheet.intake.RefusedArticle;
import press.broadsheet.intake.feed.Copy.Body;

/// The story on a web page that somebody saved: what the page says of itself, and the element that holds its text.
final class SavedPage {
    private final Basket basket;

    SavedPage(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        try {
            var page = HtmlGuard.parsed(text(feed));
            page.outputSettings().prettyPrint(false);
            basket.put(copy(feed, page));
        } catch (RefusedArticle e) {
            basket.leave(e.code(), feed.shortName() + ": " + e.reason());
        }
    }

    private static String text(Feed feed) {
        var utf8 = new String(feed.bytes(), StandardCharsets.UTF_8);
        var head = Feed.head(feed.bytes(), 2_000);
        var isLatin = head.matches("(?is).*charset=[\"']?(?:iso-8859-1|windows-1252).*");
        return isLatin ? new String(feed.bytes(), Charset.forName("windows-1252")) : utf8;
    }

    private static Copy copy(Feed feed, Document page) throws RefusedArticle {
        var facts = PageFacts.of(page);
        var text = PageText.find(page)
                .orElseThrow(() -> new RefusedArticle("FEED_UNKNOWN", "no story's text was found on the page"));
        var id = facts.address().isEmpty() ? feed.shortName() : facts.address();
        var copy = new CopyBuilder(id)
                .revision(0, Dates.instant(facts.modified().isEmpty() ? facts.published() : facts.modified()))
                .headline(facts.headline())
                .deck(facts.deck())
                .byline(facts.byline())
                .published(Dates.iso(facts.published()))
                .language(page.select("html").attr("lang"))
                .link(facts.address())
                .provider(facts.site())
                .section(facts.section())
                .body(Body.html(text.html()));
        if (!facts.picture().isEmpty()) {
            copy.shot(Shots.of(facts.picture()));
        }
        return copy.copy();
    }
}
