package press.broadsheet.intake.feed;

import java.util.Set;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// The queue of the Danish agency Ritzau.
final class Ritzau {
    private final Basket basket;

    Ritzau(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var reader = XmlReader.of(feed, basket.pad());
        var names = Set.of("RBNews");
        for (var news = reader.next(names); !news.isAbsent(); news = reader.next(names)) {
            if (!news.path("NewsID").line().isEmpty()) {
                basket.put(copy(news));
            }
        }
        reader.fault().ifPresent(basket::cutOff);
    }

    private static Copy copy(Xml.Element news) {
        var isCancelled = news.path("Annuleret").line().equals("true");
        var version = news.path("version").line();
        return new CopyBuilder(news.path("NewsID").line())
                .revision(
                        version.matches("\\d{1,9}") ? Long.parseLong(version) : 0,
                        Dates.instant(news.path("PublishDate").line()))
                .status(isCancelled ? new Status.Withdrawn("Annuleret") : Status.USABLE)
                .headline(Plain.text(news.path("headline").line()))
                .deck(Plain.text(news.path("subtitle").line()))
                .byline(news.path("byLine").line())
                .dateline(news.path("town").line())
                .published(Dates.iso(news.path("PublishDate").line()))
                .language("da")
                .provider("Ritzau")
                .newsValue(Urgency.newsValue(news.path("Priority").line()))
                .section(news.path("section").line())
                .body(Body.html(news.path("content").text()))
                .copy();
    }
}
