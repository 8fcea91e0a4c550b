package press.broadsheet.intake.feed;

import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// WordPress's export file (WXR). Read twice, one item at a time: first what pictures and authors there are, then the
/// posts; so that a large export needs little memory.
final class Wxr {
    private static final Set<String> READ = Set.of("item", "author");
    private static final Set<String> KEPT_BACK = Set.of("draft", "auto-draft", "pending", "private");
    private static final Pattern GALLERY =
            Pattern.compile("\\[gallery(?:\\s[^\\]]{0,300}?\\bids=[\"']?([\\d, ]{1,400}))?[^\\]]{0,300}]");
    private static final int STICKY = 2;

    private final Basket basket;
    private final WxrMedia media = new WxrMedia();

    Wxr(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var first = XmlReader.of(feed, RemarkPad.ofEdition());
        for (var element = first.next(READ); !element.isAbsent(); element = first.next(READ)) {
            media.learn(element);
        }
        var second = XmlReader.of(feed, basket.pad());
        for (var item = second.next(Set.of("item")); !item.isAbsent(); item = second.next(Set.of("item"))) {
            item(item);
        }
        second.fault().ifPresent(basket::cutOff);
    }

    private void item(Xml.Element item) {
        var type = item.path("post_type").line();
        var id = id(item);
        var state = item.path("status").line();
        if (type.equals("attachment")) {
            return; // a picture of a post, read before
        }
        if (!type.isEmpty() && !type.equals("post") || KEPT_BACK.contains(state) || id.isEmpty()) {
            basket.skip((id.isEmpty() ? "an item without a number" : "the item " + id) + " is no published post but "
                    + (type.isEmpty() ? "a post" : type) + " (" + state + ")");
            return;
        }
        if (!item.path("post_password").line().isEmpty()) {
            basket.leave("PROTECTED", "the post " + id + " is protected by a password");
            return;
        }
        var copy = copy(item, id, state);
        shots(item, id, copy);
        if (copy.isEmpty()) {
            basket.skip("the post " + id + " has neither headline nor words nor pictures");
        } else {
            basket.put(copy.copy());
        }
    }

    private CopyBuilder copy(Xml.Element item, String id, String state) {
        var published = moment(item, "post_date");
        var content = encoded(item, "content");
        var copy = new CopyBuilder(id)
                .revision(
                        0,
                        Dates.instant(
                                item.path("post_modified_gmt").isAbsent() ? published : moment(item, "post_modified")))
                .status(state.equals("trash") ? new Status.Withdrawn(state) : status(state, published))
                .headline(Plain.text(item.path("title").line()))
                .deck(Plain.text(encoded(item, "excerpt")))
                .byline(media.author(item.path("creator").line()))
                .published(Dates.iso(published))
                .link(item.path("link").line())
                .newsValue(item.path("is_sticky").line().equals("1") ? STICKY : 0)
                .body(Body.raw(GALLERY.matcher(content).replaceAll("")));
        item.all("category").stream()
                .filter(category -> category.attr("domain").isEmpty()
                        || category.attr("domain").equals("category"))
                .forEach(category -> copy.section(Plain.text(category.line())));
        return copy;
    }

    private void shots(Xml.Element item, String id, CopyBuilder copy) {
        for (var meta : item.all("postmeta")) {
            if (meta.path("meta_key").line().equals("_thumbnail_id")) {
                media.shot(meta.path("meta_value").line()).ifPresent(copy::shot);
            }
        }
        var gallery = GALLERY.matcher(encoded(item, "content"));
        while (gallery.find()) {
            if (gallery.group(1) == null) {
                media.shotsOf(id).forEach(copy::shot);
            } else {
                for (var number : gallery.group(1).split("[, ]+")) {
                    media.shot(number).ifPresent(copy::shot);
                }
            }
        }
    }

    private static String id(Xml.Element item) {
        var number = item.path("post_id").line();
        return number.isEmpty() ? item.path("guid").line() : number;
    }

    private static Status status(String state, String published) {
        return state.equals("future")
                ? Dates.instant(published).<Status>map(Status.Embargoed::new).orElse(Status.USABLE)
                : Status.USABLE;
    }

    private static String moment(Xml.Element item, String field) {
        var utc = item.path(field + "_gmt").line();
        return utc.isEmpty() || utc.startsWith("0000") ? item.path(field).line() : utc;
    }

    /// `content:encoded` and `excerpt:encoded` differ by their namespace only.
    static String encoded(Xml.Element item, String space) {
        return item.all("encoded").stream()
                .filter(element -> element.space().contains(space))
                .map(Xml.Element::text)
                .findFirst()
                .orElse("");
    }
}
