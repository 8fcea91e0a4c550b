package press.broadsheet.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// Posts of WordPress's REST interface, `/wp/v2/posts` with `_embed`.
final class WordPressPosts {
    private static final Pattern MADE_BY_MACHINE = Pattern.compile(
            "\\[?(?:…|&hellip;|&#8230;|\\.\\.\\.)]?\\s*(?:(?:Continue reading|Read more)\\b.{0,300})?$",
            Pattern.CASE_INSENSITIVE);
    private static final int STICKY = 2;

    private final Basket basket;

    WordPressPosts(Basket basket) {
        this.basket = basket;
    }

    void post(Json post) {
        var id = post.path("id").text();
        var type = post.path("type").text();
        if (id.isBlank() || type.equals("attachment") || type.equals("page")) {
            basket.skip(id.isBlank() ? "a post has no id" : "number " + id + " is no post but of the kind " + type);
            return;
        }
        if (post.path("content").path("protected").text().equals("true")) {
            basket.leave("PROTECTED", "the post " + id + " is protected by a password");
            return;
        }
        var state = post.path("status").text();
        if (List.of("draft", "auto-draft", "pending", "private", "inherit").contains(state)) {
            basket.skip("the post " + id + " is not published (" + state + ")");
            return;
        }
        basket.put(copy(post, id, state));
    }

    private static Copy copy(Json post, String id, String state) {
        var embedded = post.path("_embedded");
        var copy = new CopyBuilder(id)
                .revision(0, Dates.instant(moment(post, "modified")))
                .status(status(post, state))
                .headline(Plain.text(rendered(post.path("title"))))
                .deck(deck(post))
                .byline(bylines(embedded))
                .published(Dates.iso(moment(post, "date")))
                .link(post.path("link").text())
                .newsValue(post.path("sticky").text().equals("true") ? STICKY : 0)
                .body(Body.html(rendered(post.path("content"))));
        for (var terms : embedded.path("wp:term").elements()) {
            terms.elements().stream()
                    .filter(term -> term.path("taxonomy").text().equals("category"))
                    .forEach(term -> copy.section(Plain.text(term.path("name").text())));
        }
        embedded.path("wp:featuredmedia").elements().stream()
                .limit(1)
                .filter(media -> !media.path("source_url").text().isBlank())
                .forEach(media -> copy.shot(shot(media)));
        return copy.copy();
    }

    static Shot shot(Json media) {
        return Shot.at(media.path("source_url").text())
                .captioned(Plain.text(rendered(media.path("caption"))))
                .credited(media.path("media_details")
                        .path("image_meta")
                        .path("credit")
                        .text()
                        .strip())
                .described(media.path("alt_text").text().strip());
    }

    private static Status status(Json post, String state) {
        return switch (state) {
            case "trash" -> new Status.Withdrawn(state);
            case "future" ->
                Dates.instant(moment(post, "date"))
                        .<Status>map(Status.Embargoed::new)
                        .orElse(Status.USABLE);
            default -> Status.USABLE;
        };
    }

    /// The moment in UTC; a site that does not give that gives its own clock's.
    private static String moment(Json post, String field) {
        var utc = post.path(field + "_gmt").text();
        return utc.isBlank() || utc.startsWith("0000") ? post.path(field).text() : utc;
    }

    /// Text that WordPress cut from the body itself is no deck.
    private static String deck(Json post) {
        var excerpt = Plain.text(rendered(post.path("excerpt")));
        return MADE_BY_MACHINE.matcher(excerpt).find() ? "" : excerpt;
    }

    private static String bylines(Json embedded) {
        var names = new ArrayList<String>();
        for (var author : embedded.path("author").elements()) {
            var name = Plain.text(author.path("name").text());
            if (!name.isBlank() && !names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    private static String rendered(Json field) {
        return field.isObject() ? field.path("rendered").text() : field.text();
    }
}
