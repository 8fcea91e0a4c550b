package press.broadsheet.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// The words of a Word document as HTML; paragraphs in the styles of head, deck, byline and caption are taken out.
final class DocxText {
    private final XWPFDocument document;
    private final StringBuilder html = new StringBuilder();
    private final List<Shot> shots = new ArrayList<>();
    private String headline = "";
    private String deck = "";
    private String byline = "";
    private boolean isInList;

    DocxText(XWPFDocument document) {
        this.document = document;
    }

    void read() {
        document.getBodyElements().forEach(this::element);
        endList();
    }

    String headline() {
        return headline;
    }

    String deck() {
        return deck;
    }

    String byline() {
        return byline;
    }

    String html() {
        return html.toString();
    }

    List<Shot> shots() {
        return shots;
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph);
            case XWPFTable table -> table(table);
            default -> {} // content controls come as paragraphs too
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        var text = words(paragraph).strip();
        pictures(paragraph);
        if (text.isEmpty()) {
            return;
        }
        var style = styleOf(paragraph);
        if (style.equals("caption") && !shots.isEmpty()) {
            shots.set(
                    shots.size() - 1,
                    shots.getLast().captioned(paragraph.getText().strip()));
        } else if (!isHead(style, paragraph.getText().strip())) {
            block(paragraph, style, text);
        }
    }

    private boolean isHead(String style, String text) {
        if (headline.isEmpty() && html.isEmpty() && (style.equals("title") || style.equals("heading1"))) {
            headline = text;
        } else if (deck.isEmpty() && style.equals("subtitle")) {
            deck = text;
        } else if (byline.isEmpty() && (style.equals("byline") || style.equals("author"))) {
            byline = text;
        } else {
            return false;
        }
        return true;
    }

    private void block(XWPFParagraph paragraph, String style, String text) {
        if (paragraph.getNumID() != null) {
            html.append(isInList ? "" : "<ul>").append("<li>").append(text).append("</li>");
            isInList = true;
            return;
        }
        endList();
        var isHeading = style.matches("heading[1-6]");
        var name = isHeading ? "h3" : style.contains("quote") ? "blockquote" : "p";
        html.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void endList() {
        html.append(isInList ? "</ul>\n" : "");
        isInList = false;
    }

    private static String words(XWPFParagraph paragraph) {
        var text = new StringBuilder();
        for (var run : paragraph.getRuns()) {
            text.append(words(run, paragraph));
        }
        return text.toString();
    }

    private static String words(XWPFRun run, XWPFParagraph paragraph) {
        var plain = run.text();
        if (plain.isEmpty()) {
            return "";
        }
        var text = Entities.escape(plain).replace("\n", "<br>").replace("\t", " ");
        text = run.isBold() ? "<b>" + text + "</b>" : text;
        text = run.isItalic() ? "<i>" + text + "</i>" : text;
        if (run instanceof XWPFHyperlinkRun linked) {
            var link = linked.getHyperlink(paragraph.getDocument());
            return link == null || link.getURL() == null
                    ? text
                    : "<a href=\"" + Entities.escape(link.getURL()) + "\">" + text + "</a>";
        }
        return text;
    }

    private void pictures(XWPFParagraph paragraph) {
        for (var run : paragraph.getRuns()) {
            for (XWPFPicture picture : run.getEmbeddedPictures()) {
                var data = picture.getPictureData();
                if (data != null) {
                    var from = new Shot.Inside(data.getFileName(), data.getData());
                    shots.add(new Shot(from, "", "", or(picture.getDescription()), List.of()));
                }
            }
        }
    }

    private void table(XWPFTable table) {
        endList();
        html.append("<table>");
        for (var row : table.getRows()) {
            html.append("<tr>");
            for (var cell : row.getTableCells()) {
                html.append("<td>")
                        .append(Entities.escape(cell.getText().strip()))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>\n");
    }

    private String styleOf(XWPFParagraph paragraph) {
        var id = or(paragraph.getStyle());
        var styles = document.getStyles();
        var style = id.isEmpty() || styles == null ? null : styles.getStyle(id);
        var name = style == null || style.getName() == null ? id : style.getName();
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
