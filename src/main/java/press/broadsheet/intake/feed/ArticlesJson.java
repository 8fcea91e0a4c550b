package press.broadsheet.intake.feed;

import java.util.ArrayList;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.feed.Copy.Body;

/// An article that has the common form already.
final class ArticlesJson {
    private final Basket basket;

    ArticlesJson(Basket basket) {
        this.basket = basket;
    }

    void article(Json article) {
        var id = article.path("id").text();
        if (id.isBlank()) {
            basket.leave("NO_ID", "an article has no id, so it could come twice");
            return;
        }
        var source = article.path("source");
        var copy = new CopyBuilder(id)
                .revision(0, Dates.instant(text(article, "modified")))
                .headline(text(article, "headline"))
                .kicker(text(article, "kicker"))
                .deck(text(article, "deck"))
                .byline(text(article, "byline"))
                .designation(text(article, "designation"))
                .dateline(text(article, "dateline"))
                .writersNote(text(article, "writers_note"))
                .published(text(article, "published"))
                .language(text(article, "lang"))
                .provider(text(source, "name"))
                .link(text(source, "url"))
                .newsValue(value(article.path("priority")))
                .section(text(article, "section"))
                .section(text(article, "subsection"))
                .body(body(article));
        article.path("images").elements().forEach(image -> copy.shot(shot(image)));
        basket.put(copy.copy());
    }

    private static Body body(Json article) {
        var body = article.path("body");
        var format = text(article, "body_format");
        if (!body.isArray()) {
            return format.equals("wordpress-raw") ? Body.raw(body.text()) : Body.html(body.text());
        }
        var paragraphs = new ArrayList<String>();
        body.elements().forEach(paragraph -> paragraphs.add(paragraph.text()));
        var isVerse = article.path("verse").text().equals("true");
        return new Body(isVerse ? "verse" : "paragraphs", paragraphs);
    }

    private static Shot shot(Json image) {
        var shot = Shots.of(image.isObject() ? image.path("file").text() : image.text())
                .captioned(text(image, "caption"))
                .credited(text(image, "credit"))
                .described(text(image, "alt"));
        var focus = image.path("focus").elements();
        return focus.size() == 2
                        && focus.getFirst() instanceof Json.Num(var x, var across)
                        && focus.getLast() instanceof Json.Num(var y, var down)
                ? shot.focused(across.doubleValue(), down.doubleValue())
                : shot;
    }

    private static int value(Json priority) {
        return priority.text().matches("[1-5]") ? Integer.parseInt(priority.text()) : 0;
    }

    private static String text(Json object, String field) {
        return object.path(field).text();
    }
}
