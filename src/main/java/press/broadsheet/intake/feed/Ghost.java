package press.broadsheet.intake.feed;

import java.util.ArrayList;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// Posts of Ghost: its content interface, and its export file.
final class Ghost {
    private static final int FEATURED = 2;

    private final Basket basket;

    Ghost(Basket basket) {
        this.basket = basket;
    }

    /// An export holds its posts a little deeper, and tags and authors beside them.
    void export(Json database) {
        database.path("data").path("posts").elements().forEach(this::post);
    }

    void post(Json post) {
        var id = first(post, "uuid", "id");
        var state = post.path("status").text();
        if (id.isBlank() || post.path("type").text().equals("page") || state.equals("draft")) {
            basket.skip(id.isBlank() ? "a post has no id" : "the post " + id + " is no published story");
            return;
        }
        var copy = new CopyBuilder(id)
                .revision(0, Dates.instant(post.path("updated_at").text()))
                .status(state.equals("scheduled") ? embargo(post) : Status.USABLE)
                .headline(Plain.text(post.path("title").text()))
                .deck(Plain.text(post.path("custom_excerpt").text()))
                .byline(names(post.path("authors"), post.path("primary_author")))
                .published(Dates.iso(post.path("published_at").text()))
                .language(first(post, "locale", "lang"))
                .link(post.path("url").text())
                .newsValue(post.path("featured").text().equals("true") ? FEATURED : 0)
                .section(Plain.text(post.path("primary_tag").path("name").text()))
                .body(Body.html(post.path("html").text()));
        for (var tag : post.path("tags").elements()) {
            if (!tag.path("visibility").text().equals("internal")) {
                copy.section(Plain.text(tag.path("name").text()));
            }
        }
        var picture = post.path("feature_image").text();
        if (!picture.isBlank()) {
            copy.shot(Shot.at(picture)
                    .captioned(Plain.text(post.path("feature_image_caption").text()))
                    .described(post.path("feature_image_alt").text()));
        }
        basket.put(copy.copy());
    }

    private static Status embargo(Json post) {
        return Dates.instant(post.path("published_at").text())
                .<Status>map(Status.Embargoed::new)
                .orElse(Status.USABLE);
    }

    private static String names(Json authors, Json primary) {
        var names = new ArrayList<String>();
        authors.elements().forEach(author -> names.add(author.path("name").text()));
        return names.isEmpty() ? primary.path("name").text() : String.join(", ", names);
    }

    private static String first(Json object, String... fields) {
        for (var field : fields) {
            if (!object.path(field).text().isBlank()) {
                return object.path(field).text();
            }
        }
        return "";
    }
}
