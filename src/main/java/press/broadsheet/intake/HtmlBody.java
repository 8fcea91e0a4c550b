package press.broadsheet.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.intake.Draft.Kind;

/// Reads a body's markup into drafts: words and their type only, nothing else of the markup comes through.
///
/// Never opens an address. Depth is at most [HtmlGuard#MAX_DEPTH], so that it may call itself.
final class HtmlBody {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\u00A0\\r]*\\n\\s*");

    private final RemarkPad pad;
    private final LineEnds lineEnds;
    private final Links links;
    private final LostMedia lost;
    private DraftWriter out = new DraftWriter();

    HtmlBody(RemarkPad pad, LineEnds lineEnds) {
        this.pad = pad;
        this.lineEnds = lineEnds;
        this.links = new Links(pad);
        this.lost = new LostMedia(pad);
    }

    private record Place(Style style, Kind kind, boolean keepsLines) {
        Place with(Style other) {
            return new Place(other, kind, keepsLines);
        }

        Place with(Kind other) {
            return new Place(style, other, keepsLines);
        }
    }

    List<Draft> read(String html) throws RefusedArticle {
        var page = HtmlGuard.parsed(html);
        new Debris(pad).sweep(page);
        HardWraps.join(page.body());
        children(page.body(), new Place(Style.PLAIN, Kind.PARAGRAPH, false));
        return out.drafts();
    }

    private void children(Node parent, Place place) {
        parent.childNodes().forEach(child -> node(child, place));
    }

    private void node(Node node, Place place) {
        switch (node) {
            case TextNode text -> words(text, place);
            case Element element -> element(element, place);
            default -> {} // comments and the like hold no words
        }
    }

    private void words(TextNode node, Place place) {
        var text = node.getWholeText();
        if (place.keepsLines) {
            lines(text.split("\\r?\\n", -1), place);
        } else if (text.indexOf('\n') >= 0 && endsLines(node)) {
            paragraphs(text, place);
        } else {
            out.put(text, place.style, place.kind);
        }
    }

    private boolean endsLines(TextNode node) {
        return switch (lineEnds) {
            case ARE_SPACES -> false;
            case COUNT -> true;
            case COUNT_OUTSIDE -> node.parent() instanceof Element parent && parent.nameIs("body");
        };
    }

    private void paragraphs(String text, Place place) {
        var parts = BLANK_LINE.split(text.replace("\r\n", "\n"), -1);
        for (var i = 0; i < parts.length; i++) {
            if (i > 0) {
                out.endParagraph();
            }
            lines(parts[i].split("\n", -1), place);
        }
    }

    private void lines(String[] lines, Place place) {
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                endLine(place, !place.keepsLines && Markup.goesOn(lines[i]));
            }
            out.put(lines[i], place.style, place.kind);
        }
    }

    private void endLine(Place place, boolean isWrapped) {
        var staysInOne = place.kind == Kind.ITEM || place.kind == Kind.SUBHEAD;
        if (isWrapped || staysInOne) {
            out.put(" ", place.style, place.kind);
        } else {
            out.endLine();
        }
    }

    private void element(Element element, Place place) {
        var name = element.normalName();
        if (Markup.isSilent(element)) {
            lost.words(element);
            return;
        }
        if (Markup.isFilm(element)) {
            film(element, place);
            return;
        }
        if (Embeds.isPost(element)) {
            post(element, place);
            return;
        }
        switch (name) {
            case "br" -> endLine(place, false);
            case "hr" -> out.endParagraph();
            case "img", "image" -> image(element, place);
            case "figure" -> figure(element, place);
            case "table" -> table(element, place);
            case "ul", "menu" -> list(element, place, 0);
            case "ol" -> list(element, place, Markup.startOf(element));
            case "blockquote" -> block(element, place.with(Kind.QUOTE));
            case "aside", "details" -> box(element, place);
            case "pre" -> block(element, new Place(place.style, place.kind, true));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, place.with(Kind.SUBHEAD));
            case "dt", "summary", "legend" -> block(element, place.with(place.style.asBold()));
            default -> other(element, name, place);
        }
    }

    private void other(Element element, String name, Place place) {
        if (element.hasClass("wp-caption")) {
            figure(element, place);
        } else if (element.hasClass("box") && element.isBlock()) {
            box(element, place);
        } else if (name.equals("div") && element.hasClass("translation")) {
            block(element, place.with(Kind.QUOTE));
        } else if (Markup.isWordItem(element)) {
            out.mark("•");
            block(element, place.with(Kind.ITEM));
        } else if (element.isBlock() || name.equals("center") || name.equals("dd")) {
            block(element, place.with(Markup.styled(element, name, place.style, links)));
        } else {
            inline(element, name, place);
        }
    }

    private void block(Element element, Place place) {
        out.endParagraph();
        children(element, place);
        out.endParagraph();
    }

    private void inline(Element element, String name, Place place) {
        var inner = place.with(Markup.styled(element, name, place.style, links));
        switch (name) {
            case "q" -> {
                out.put("“", inner.style, inner.kind);
                children(element, inner);
                out.put("”", inner.style, inner.kind);
            }
            case "sup" -> raised(element, Markup.SUPERSCRIPTS, inner);
            case "sub" -> raised(element, Markup.SUBSCRIPTS, inner);
            case "del" -> lost.struck(element);
            default -> children(element, inner);
        }
    }

    private void raised(Element element, String digits, Place place) {
        var text = element.text().strip();
        if (Markup.isSmallNumber(text)) {
            out.put(Markup.inDigits(text, digits), place.style, place.kind);
        } else {
            children(element, place);
        }
    }

    private void image(Element element, Place place) {
        var isEmoji =
                element.className().contains("emoji") || element.className().contains("smiley");
        if (isEmoji) {
            out.put(element.attr("alt"), place.style, place.kind);
        } else {
            lost.picture(element, "");
        }
    }

    /// A figure around a picture is lost with its caption; any other (a pull quote, a table) is read.
    private void figure(Element element, Place place) {
        var images = element.select("img");
        if (images.isEmpty()
                || !element.select("table, blockquote, pre, ul, ol").isEmpty()) {
            block(element, place);
            return;
        }
        out.endParagraph();
        for (var i = 0; i < images.size(); i++) {
            lost.picture(images.get(i), i == 0 ? element.text() : "");
        }
    }

    /// A post of another site: its words and address in a box.
    private void post(Element element, Place place) {
        var words = inner(element, place);
        new Embeds(pad).post(element, words).ifPresentOrElse(out::box, () -> block(element, place.with(Kind.QUOTE)));
    }

    private void film(Element element, Place place) {
        var box = new Embeds(pad).film(element);
        if (box.isPresent()) {
            out.box(box.get());
            return;
        }
        lost.film(element);
        if (element.normalName().equals("iframe")) {
            return;
        }
        block(element, place);
    }

    private void list(Element list, Place place, int start) {
        var number = start;
        out.endParagraph();
        for (var child : list.childNodes()) {
            if (child instanceof Element item && item.nameIs("li")) {
                out.mark(start == 0 ? "•" : number++ + ".");
                block(item, place.with(Kind.ITEM));
            } else {
                node(child, place);
            }
        }
        out.endParagraph();
    }

    private void box(Element element, Place place) {
        out.box(inner(element, place));
    }

    private List<Draft> inner(Element element, Place place) {
        var outer = out;
        out = new DraftWriter();
        children(element, place.with(Kind.PARAGRAPH));
        var parts = out.drafts();
        out = outer;
        return parts;
    }

    private void table(Element table, Place place) {
        out.endParagraph();
        for (var caption : table.select("> caption")) {
            block(caption, place.with(place.style.asBold()));
        }
        for (var row : table.select("> tr, > * > tr")) {
            row(row, place);
        }
        out.endParagraph();
    }

    /// A row of one cell only shapes a page: what is in it is read as if the table were not there.
    private void row(Element row, Place place) {
        var cells =
                row.children().stream().filter(cell -> !cell.text().isBlank()).toList();
        if (cells.size() == 1) {
            block(cells.getFirst(), place);
            return;
        }
        var isHead = row.select("> td").isEmpty();
        out.mark(isHead ? "" : "•");
        var inner = isHead ? place.with(place.style.asBold()) : place.with(Kind.ITEM);
        for (var i = 0; i < cells.size(); i++) {
            out.put(i == 0 ? "" : Markup.seam(cells.get(i - 1), cells.size()), inner.style, inner.kind);
            flat(cells.get(i), inner);
        }
        out.endParagraph();
    }

    /// The words of a cell on one line, with their links and type.
    private void flat(Node node, Place place) {
        for (var child : node.childNodes()) {
            if (child instanceof TextNode text) {
                out.put(text.getWholeText().replaceAll("\\s+", " "), place.style, place.kind);
            } else if (child instanceof Element inner && !Markup.isSilent(inner)) {
                var gap = inner.isBlock() || inner.nameIs("br") ? " " : "";
                out.put(gap, place.style, place.kind);
                flat(inner, place.with(Markup.styled(inner, inner.normalName(), place.style, links)));
                out.put(gap, place.style, place.kind);
            }
        }
    }
}
