package press.broadsheet.intake.feed;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.intake.feed.Copy.Body;

/// The words inside a NewsML item, which other formats write.
final class NewsMlWords {
    /// How one agency's editor writes a dash.
    private static final Pattern ENDASH = Pattern.compile("(?:<|&lt;)endash(?:>|&gt;)-?(?:<|&lt;)/endash(?:>|&gt;)");

    private NewsMlWords() {}

    /// NITF's own head stands only where the item's said nothing.
    static void nitf(Xml.Element nitf, CopyBuilder copy) {
        var before = copy.copy().words();
        Nitf.words(nitf, copy);
        if (!before.headline().isEmpty()) {
            copy.headline(before.headline());
        }
        var after = copy.copy().words();
        copy.deck(after.deck().isEmpty() ? before.deck() : after.deck())
                .dateline(before.dateline().isEmpty() ? after.dateline() : before.dateline());
    }

    /// Markup without a document around it; other vocabularies (results, events) are no words to print.
    static Body loose(Xml.Element inline) {
        var isText = inline.elements().stream()
                .anyMatch(element ->
                        List.of("p", "div", "section", "article", "h1").contains(element.name()));
        return isText ? Body.html(XmlHtml.of(inline)) : Body.NONE;
    }

    static Body data(Xml.Element data) {
        return data.attr("contenttype").contains("html")
                ? Body.html(ENDASH.matcher(data.text()).replaceAll("–"))
                : Body.paragraphs(paragraphs(data.text()));
    }

    /// Of plain text: empty lines divide if there are any, else every line end does.
    static List<String> paragraphs(String text) {
        var stripped = text.replace("\r\n", "\n").strip();
        var seam = stripped.contains("\n\n") ? "\\n[ \\t]*\\n\\s*" : "\\n";
        return List.of(stripped.split(seam)).stream()
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
