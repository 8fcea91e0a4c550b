package press.broadsheet.intake.feed;

import java.util.List;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonText;

/// Feeds in JSON: tells them apart by their fields.
final class JsonFeeds {
    private final Basket basket;

    JsonFeeds(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        try {
            var salvaged = JsonText.salvage(feed.name(), feed.bytes(), basket.pad());
            top(feed, salvaged.json(), salvaged.cut().isPresent());
            salvaged.cut().ifPresent(where -> basket.cutOff(feed.shortName() + ", " + where));
        } catch (IntakeException e) {
            basket.leave("FEED_UNKNOWN", String.valueOf(e.getMessage()));
        }
    }

    /// @param isCut then only what stands in a list is sure to have come whole
    private void top(Feed feed, Json top, boolean isCut) {
        if (isSchema(top)) {
            basket.leave("FEED_UNKNOWN", feed.shortName() + " is a schema, which holds no copy");
            return;
        }
        if (top.path("articles").isArray()) {
            top.path("articles").elements().forEach(article -> new ArticlesJson(basket).article(article));
        } else if (top.path("posts").isArray()) {
            top.path("posts").elements().forEach(post -> new Ghost(basket).post(post));
        } else if (top.path("db").isArray()) {
            top.path("db").elements().forEach(new Ghost(basket)::export);
        } else {
            items(top, isCut).forEach(item -> item(feed, item));
        }
    }

    /// The items of a list, or inside one of the wrappers that agencies' interfaces put round them.
    private static List<Json> items(Json top, boolean isCut) {
        for (var wrapper : List.of(top.path("data"), top)) {
            for (var name : List.of("item", "items", "_items")) {
                if (!wrapper.path(name).isAbsent()) {
                    return listed(wrapper.path(name), isCut);
                }
            }
        }
        return listed(top, isCut);
    }

    private static List<Json> listed(Json json, boolean isCut) {
        return json.isArray() || !isCut ? json.elements() : List.of();
    }

    private void item(Feed feed, Json given) {
        var item = given.path("item").isObject() ? given.path("item") : given;
        if (item.path("content").isObject()
                || item.path("title").path("rendered").isText()) {
            new WordPressPosts(basket).post(item);
        } else if (item.path("body_format").isText() || item.path("body").isArray()) {
            new ArticlesJson(basket).article(item);
        } else if (Ninjs.isNinjs(item)) {
            new Ninjs(basket).item(item);
        } else {
            basket.leave("FEED_UNKNOWN", feed.shortName() + " holds an item that is no copy of a known form");
        }
    }

    private static boolean isSchema(Json top) {
        return top.path("$schema").text().contains("json-schema.org");
    }
}
