package press.broadsheet.intake.feed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// The IPTC's NewsML-G2: news items alone or in a message; packages and links say which pictures belong to which text.
final class NewsMlG2 {
    private static final Set<String> ITEMS = Set.of(
            "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "groupSet");

    private final Basket basket;
    private final Map<String, Xml.Element> pictures = new LinkedHashMap<>();
    private final Map<String, Xml.Element> texts = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private Xml.Element pack = Xml.NONE;

    NewsMlG2(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var reader = XmlReader.of(feed, basket.pad());
        var found = false;
        for (var item = reader.next(ITEMS); !item.isAbsent(); item = reader.next(ITEMS)) {
            item(item);
            found = true;
        }
        texts.forEach((id, item) -> put(id, item, true));
        pictures.forEach((id, item) -> {
            if (!used.contains(id)) {
                put(id, item, false);
            }
        });
        reader.fault().ifPresent(basket::cutOff);
        if (!found && reader.fault().isEmpty()) {
            basket.leave("FEED_UNKNOWN", feed.shortName() + " holds a part of NewsML-G2 without a news item");
        }
    }

    private void item(Xml.Element item) {
        var id = item.attr("guid");
        var kind = item.path("itemMeta/itemClass").attr("qcode").replaceFirst(".*:", "");
        if (item.is("packageItem") && pack.isAbsent()) {
            pack = item;
        }
        if (!item.is("newsItem") || id.isEmpty()) {
            basket.skip((id.isEmpty() ? "an item without an id" : id) + " is no news item but a " + item.name());
        } else if (kind.equals("picture") || kind.equals("graphic")) {
            pictures.put(id, item);
        } else if (kind.equals("video") || kind.equals("audio")) {
            basket.skip(id + " is no story but of the kind " + kind);
        } else {
            texts.put(id, item);
        }
    }

    private void put(String id, Xml.Element item, boolean isText) {
        var copy = copy(id, item);
        if (isText) {
            words(item.path("contentSet"), copy);
            linked(item).forEach(picture -> {
                NewsMlPictures.shot(pictures.getOrDefault(picture, Xml.NONE)).ifPresent(copy::shot);
                used.add(picture);
            });
        } else {
            NewsMlPictures.shot(item).ifPresent(copy::shot);
        }
        if (copy.isEmpty()) {
            basket.skip(id + " has neither headline nor words nor pictures");
        } else {
            basket.put(copy.copy());
        }
    }

    /// The pictures that a text links to, or that stand in one package with the message's only text.
    private Set<String> linked(Xml.Element item) {
        var linked = new LinkedHashSet<String>();
        item.path("itemMeta").all("link").forEach(link -> linked.add(link.attr("residref")));
        if (texts.size() == 1) {
            pack.findAll("itemRef").forEach(reference -> linked.add(reference.attr("residref")));
        }
        linked.retainAll(pictures.keySet());
        return linked;
    }

    private static CopyBuilder copy(String id, Xml.Element item) {
        var head = item.path("itemMeta");
        var meta = item.path("contentMeta");
        var copy = new CopyBuilder(id)
                .revision(
                        number(item.attr("version")),
                        Dates.instant(head.path("versionCreated").line()))
                .status(status(head))
                .headline(headline(meta, false))
                .deck(deck(meta))
                .byline(meta.firstOf("by", "creator/name"))
                .dateline(meta.firstOf("located/name", "dateline"))
                .published(Dates.iso(head.firstOf("firstCreated", "versionCreated")))
                .language(
                        meta.path("language").attr("tag").isEmpty()
                                ? item.attr("xml:lang")
                                : meta.path("language").attr("tag"))
                .provider(providerOf(meta, head))
                .newsValue(Urgency.newsValue(meta.path("urgency").line()));
        for (var subject : meta.all("subject")) {
            copy.section(IptcSubjects.nameOf(subject.attr("qcode")));
            copy.section(
                    subject.attr("type").endsWith("geoArea")
                            ? ""
                            : subject.path("name").line());
        }
        return copy;
    }

    private static String providerOf(Xml.Element meta, Xml.Element head) {
        var named = meta.firstOf("creditline", "infoSource/name");
        var provider = head.path("provider");
        return !named.isEmpty()
                ? named
                : provider.path("name").line().isEmpty()
                        ? provider.attr("literal")
                        : provider.path("name").line();
    }

    private static String headline(Xml.Element meta, boolean isSub) {
        return meta.all("headline").stream()
                .filter(headline -> lower(headline.attr("role")).contains("sub") == isSub)
                .map(Xml.Element::line)
                .findFirst()
                .orElse("");
    }

    private static String deck(Xml.Element meta) {
        var sub = headline(meta, true);
        return !sub.isEmpty()
                ? sub
                : meta.all("description").stream()
                        .filter(description -> description.attr("role").endsWith("summary"))
                        .map(Xml.Element::line)
                        .findFirst()
                        .orElse("");
    }

    private static Status status(Xml.Element head) {
        var state = head.path("pubStatus").attr("qcode").replaceFirst(".*:", "");
        if (state.equals("canceled") || state.equals("withheld")) {
            return new Status.Withdrawn(state);
        }
        return Dates.instant(head.path("embargoed").line())
                .<Status>map(Status.Embargoed::new)
                .orElse(Status.USABLE);
    }

    private static void words(Xml.Element content, CopyBuilder copy) {
        var nitf = content.find("nitf");
        var page = content.find("html");
        var data = content.path("inlineData");
        if (!nitf.isAbsent()) {
            NewsMlWords.nitf(nitf, copy);
        } else if (!page.isAbsent()) {
            copy.body(Body.html(XmlHtml.of(page.path("body"))));
        } else if (!data.isAbsent()) {
            copy.body(NewsMlWords.data(data));
        } else {
            copy.body(NewsMlWords.loose(content.path("inlineXML")));
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
