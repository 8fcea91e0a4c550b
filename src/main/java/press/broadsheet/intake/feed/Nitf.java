package press.broadsheet.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// The IPTC's NITF, versions 3.0 to 3.6.
final class Nitf {
    private final Basket basket;

    Nitf(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var reader = XmlReader.of(feed, basket.pad());
        for (var nitf = reader.next(Set.of("nitf")); !nitf.isAbsent(); nitf = reader.next(Set.of("nitf"))) {
            document(feed, nitf);
        }
        reader.fault().ifPresent(basket::cutOff);
    }

    private void document(Feed feed, Xml.Element nitf) {
        var data = nitf.path("head/docdata");
        var id = firstOf(
                data.path("doc-id").attr("id-string"), data.path("du-key").attr("key"), feed.shortName());
        var copy = new CopyBuilder(id)
                .revision(0, Dates.instant(data.path("date.issue").attr("norm")))
                .status(status(data))
                .published(Dates.iso(firstOf(
                        data.path("date.release").attr("norm"),
                        data.path("date.issue").attr("norm"))))
                .newsValue(Urgency.newsValue(data.path("urgency").attr("ed-urg")))
                .language(firstOf(nitf.attr("xml:lang"), nitf.path("body").attr("xml:lang")))
                .provider(firstOf(
                        nitf.path("body/body.head/distributor").line(),
                        data.path("doc.copyright").attr("holder")));
        sections(nitf.path("head"), copy);
        words(nitf, copy);
        if (copy.isEmpty()) {
            basket.skip(id + " has neither headline nor words nor pictures");
        } else {
            basket.put(copy.copy());
        }
    }

    private static void sections(Xml.Element head, CopyBuilder copy) {
        head.path("docdata").all("doc-scope").forEach(scope -> copy.section(scope.attr("scope")));
        for (var subject : head.path("tobject").all("tobject.subject")) {
            copy.section(IptcSubjects.nameOf(subject.attr("tobject.subject.refnum")));
            copy.section(subject.attr("tobject.subject.type"));
        }
    }

    private static Status status(Xml.Element data) {
        var state = data.attr("management-status");
        return switch (state) {
            case "canceled", "withheld", "killed" -> new Status.Withdrawn(state);
            case "embargoed" ->
                Dates.instant(data.path("date.release").attr("norm"))
                        .<Status>map(Status.Embargoed::new)
                        .orElse(Status.USABLE);
            default -> Status.USABLE;
        };
    }

    /// The words of an NITF document inside another format.
    static void words(Xml.Element nitf, CopyBuilder copy) {
        var body = nitf.path("body");
        var head = body.path("body.head");
        var content = body.path("body.content");
        copy.headline(
                firstOf(head.path("hedline/hl1").line(), nitf.path("head/title").line()));
        var second = head.path("hedline/hl2").line();
        var summary = head.path("abstract").line();
        copy.deck(summary.isEmpty() && !second.equals(head.path("hedline/hl1").line()) ? second : summary);
        byline(head.path("byline"), copy);
        copy.dateline(head.path("dateline").firstOf("location/city", "location"));
        copy.writersNote(body.path("body.end/tagline").line());
        content.findAll("media").forEach(media -> media(media, copy));
        copy.body(Body.html(XmlHtml.of(content)));
    }

    /// Parses a document that came as a text and gives its body; the head's lines go to the copy.
    Body bodyOf(String document, CopyBuilder copy) {
        var feed = new Feed("nitf", document.getBytes(StandardCharsets.UTF_8), FeedKind.NITF);
        var nitf = XmlReader.of(feed, basket.pad()).next(Set.of("nitf"));
        nitf.path("body/body.content").findAll("media").forEach(media -> media(media, copy));
        return Body.html(XmlHtml.of(nitf.path("body/body.content")));
    }

    private static void byline(Xml.Element byline, CopyBuilder copy) {
        var title = byline.find("byttl").line();
        // where `By` is followed by an element, some leave no space
        var whole = byline.line().replaceFirst("^By(?=\\p{Lu})", "By ");
        if (!whole.isEmpty()) {
            var name = title.isEmpty() ? whole : whole.replace(title, "").replaceAll("[\\s,]+$", "");
            copy.byline(name.isEmpty() ? title : name).designation(name.isEmpty() ? "" : title);
        }
    }

    private static void media(Xml.Element media, CopyBuilder copy) {
        var kind = media.attr("media-type");
        var source = media.all("media-reference").stream()
                .map(reference -> firstOf(reference.attr("source"), reference.attr("name")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (!source.isEmpty() && (kind.isEmpty() || kind.startsWith("image") || kind.startsWith("photo"))) {
            copy.shot(Shots.of(source)
                    .captioned(media.path("media-caption").line())
                    .credited(media.path("media-producer").line())
                    .described(media.path("media-reference").attr("alternate-text")));
        }
    }

    private static String firstOf(String... texts) {
        for (var text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
