package press.broadsheet.intake.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Status;

/// NewsML 1.x, which many agencies still send.
final class NewsMl1 {
    private final Basket basket;

    NewsMl1(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var reader = XmlReader.of(feed, basket.pad());
        for (var item = reader.next(Set.of("NewsItem")); !item.isAbsent(); item = reader.next(Set.of("NewsItem"))) {
            item(feed, item);
        }
        reader.fault().ifPresent(basket::cutOff);
    }

    private void item(Feed feed, Xml.Element item) {
        var identity = item.path("Identification/NewsIdentifier");
        var management = item.path("NewsManagement");
        var lines = item.find("NewsLines");
        var meta = item.find("DescriptiveMetadata");
        var id = identity.path("NewsItemId").line();
        var copy = new CopyBuilder(id.isEmpty() ? feed.shortName() : id)
                .revision(
                        number(identity.path("RevisionId").line()),
                        Dates.instant(management.firstOf("ThisRevisionCreated", "FirstCreated")))
                .status(status(management))
                .headline(lines.path("HeadLine").line())
                .deck(lines.path("SubHeadLine").line())
                .byline(lines.path("ByLine").line())
                .dateline(lines.path("DateLine").line())
                .published(Dates.iso(management.firstOf("FirstCreated", "ThisRevisionCreated")))
                .language(meta.path("Language").attr("FormalName").toLowerCase(Locale.ROOT))
                .provider(identity.path("ProviderId").line())
                .newsValue(Urgency.newsValue(management.path("Urgency").attr("FormalName")));
        for (var subject : item.findAll("Subject", "SubjectMatter", "SubjectDetail")) {
            copy.section(IptcSubjects.nameOf(subject.attr("FormalName")));
        }
        item.findAll("ContentItem").forEach(content -> content(content, copy));
        if (copy.isEmpty()) {
            basket.skip(id + " has neither headline nor words nor pictures");
        } else {
            basket.put(copy.copy());
        }
    }

    private static void content(Xml.Element content, CopyBuilder copy) {
        var type = content.path("MediaType").attr("FormalName");
        var data = content.path("DataContent");
        if (type.equals("Photo") || type.equals("Picture")) {
            var address = content.attr("Href");
            if (!address.isEmpty()) {
                copy.shot(Shots.of(address));
            }
            return;
        }
        if (!copy.copyBody().parts().isEmpty() || data.isAbsent()) {
            return;
        }
        var nitf = data.find("nitf");
        if (!nitf.isAbsent()) {
            NewsMlWords.nitf(nitf, copy);
        } else if (content.path("Format")
                .attr("FormalName")
                .toUpperCase(Locale.ROOT)
                .contains("HTML")) {
            copy.body(Body.html(data.elements().isEmpty() ? data.text() : XmlHtml.of(data)));
        } else {
            copy.body(Body.paragraphs(NewsMlWords.paragraphs(data.text())));
        }
    }

    private static Status status(Xml.Element management) {
        var state = management.path("Status").attr("FormalName");
        return List.of("Canceled", "Withheld").contains(state) ? new Status.Withdrawn(state) : Status.USABLE;
    }

    private static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
