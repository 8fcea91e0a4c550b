package press.broadsheet.intake.feed;

import java.util.Comparator;
import java.util.Optional;

/// The picture of a NewsML-G2 item.
final class NewsMlPictures {
    private NewsMlPictures() {}

    /// The widest rendition, with the item's caption and credit.
    static Optional<Shot> shot(Xml.Element item) {
        var meta = item.path("contentMeta");
        return item.path("contentSet").all("remoteContent").stream()
                .filter(content -> !content.attr("href").isEmpty()
                        && (content.attr("contenttype").isEmpty()
                                || content.attr("contenttype").startsWith("image/")))
                .max(Comparator.comparingInt(content -> number(content.attr("width"))))
                .map(content ->
                        Shots.of(content.attr("href")).captioned(caption(meta)).credited(credit(meta)));
    }

    private static String caption(Xml.Element meta) {
        return meta.all("description").stream()
                .filter(description -> !description.attr("role").endsWith("summary"))
                .map(Xml.Element::line)
                .findFirst()
                .orElse(meta.path("headline").line());
    }

    private static String credit(Xml.Element meta) {
        var name = meta.firstOf("by", "creator/name");
        var line = meta.path("creditline").line();
        return name.isEmpty() || line.contains(name) ? line : line.isEmpty() ? name : name + "/" + line;
    }

    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
