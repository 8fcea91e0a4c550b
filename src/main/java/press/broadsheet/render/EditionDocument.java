package press.broadsheet.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;

/// The XHTML document that Flying Saucer draws: one block for each page, in it the panels at their places.
final class EditionDocument {
    static final String PAGE_CLASS = "broadsheet-page";
    static final String PANEL_CLASS = "broadsheet-panel";
    static final String PAGE_ATTRIBUTE = "data-page";
    static final String SLOT_ATTRIBUTE = "data-slot";

    /// Names that XHTML knows and plain XML does not.
    private static final String ENTITIES = """
            <!DOCTYPE div [<!ENTITY nbsp "&#160;"><!ENTITY ndash "&#8211;"><!ENTITY mdash "&#8212;">\
            <!ENTITY middot "&#183;"><!ENTITY bull "&#8226;"><!ENTITY hellip "&#8230;"><!ENTITY copy "&#169;">\
            <!ENTITY deg "&#176;"><!ENTITY rsquo "&#8217;"><!ENTITY lsquo "&#8216;"><!ENTITY rdquo "&#8221;">\
            <!ENTITY ldquo "&#8220;"><!ENTITY times "&#215;"><!ENTITY minus "&#8722;"><!ENTITY euro "&#8364;">]>
            """;

    private final EditionFacts facts;
    private final PanelTemplates templates;
    private final List<Remark> remarks;
    private final DocumentBuilder builder;
    private final Document document;
    private final Map<Placed.Panel, Element> blocks = new IdentityHashMap<>();

    /// @param remarks where panels that cannot be filled are told
    EditionDocument(EditionFacts facts, List<Remark> remarks) {
        this.facts = facts;
        this.templates = new PanelTemplates(facts.panels(), facts.language());
        this.remarks = remarks;
        this.builder = builder();
        this.document = builder.newDocument();
    }

    Document of(List<MadePage> pages) throws IOException {
        var html = append(document, "html");
        html.setAttribute("lang", facts.language());
        var head = append(html, "head");
        append(head, "title").setTextContent(facts.title());
        style(head, baseCss(pages.getFirst().grid()));
        style(head, Files.readString(facts.panelsCss()));
        var body = append(html, "body");
        for (var page : pages) {
            var block = append(body, "div");
            block.setAttribute("class", PAGE_CLASS);
            block.setAttribute(PAGE_ATTRIBUTE, String.valueOf(page.number()));
            block.setAttribute("style", page.equals(pages.getLast()) ? "page-break-after: auto" : "");
            page.stories().forEach(story -> panels(page, story, block));
        }
        return document;
    }

    /// The block that each panel was filled into.
    Map<Placed.Panel, Element> blocks() {
        return blocks;
    }

    private static String baseCss(Grid grid) {
        var width = grid.trim().width();
        var depth = grid.trim().depth();
        return """
                @page { size: %s %s; margin: 0 }
                html, body { margin: 0; padding: 0 }
                a { color: inherit }
                .%s { position: relative; width: %s; height: %s; page-break-after: always }
                .%s { position: absolute; overflow: hidden }
                """.formatted(width, depth, PAGE_CLASS, width, depth.minus(Length.ofPt(0.5)), PANEL_CLASS);
    }

    private void panels(MadePage page, PlacedStory story, Element block) {
        for (var item : story.items()) {
            if (item instanceof Placed.Panel panel) {
                var element = append(block, "div");
                element.setAttribute("class", PANEL_CLASS);
                element.setAttribute("style", place(panel.box()));
                element.setAttribute(SLOT_ATTRIBUTE, story.slot());
                blocks.put(panel, element);
                fill(page, story, panel, element);
            }
        }
    }

    private void fill(MadePage page, PlacedStory story, Placed.Panel panel, Element element) {
        try {
            var xhtml = templates.fill(panel.template(), model(page, panel));
            var root = builder.parse(new InputSource(new StringReader(ENTITIES + legal(xhtml))));
            element.appendChild(document.importNode(root.getDocumentElement(), true));
        } catch (SAXException | TemplateEngineException | IOException e) {
            remarks.add(new Remark(
                    "PANEL_BROKEN",
                    Severity.ERROR,
                    story.story(),
                    page.number(),
                    story.slot(),
                    "The panel '" + panel.template() + "' cannot be filled: " + firstCause(e) + ".",
                    "Its place stays empty."));
        }
    }

    private SortedMap<String, Object> model(MadePage page, Placed.Panel panel) {
        var model = new TreeMap<>(facts.model());
        var side = page.number() % 2 == 0 ? "left" : "right";
        model.put("page", new TreeMap<>(Map.of("number", page.number(), "side", side)));
        model.put("section", page.section());
        model.putAll(panel.model());
        var box = panel.box();
        model.put(
                "box",
                new TreeMap<>(Map.of(
                        "widthMm", box.width().mm(), "depthMm", box.depth().mm())));
        return model;
    }

    private static String place(Box box) {
        return "left: %s; top: %s; width: %s; height: %s".formatted(box.x(), box.y(), box.width(), box.depth());
    }

    /// Without the characters that XML forbids.
    private static String legal(String xhtml) {
        var legal = new StringBuilder(xhtml.length());
        xhtml.strip()
                .codePoints()
                .filter(c -> c >= 0x20 && c < 0xd800
                        || c == '\n'
                        || c == '\t'
                        || c == '\r'
                        || c > 0xdfff && c < 0xfffe
                        || c > 0xffff)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static String firstCause(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private void style(Element head, String css) {
        var style = append(head, "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(css);
    }

    private Element append(Node parent, String name) {
        var element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
