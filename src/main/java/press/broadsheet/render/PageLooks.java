package press.broadsheet.render;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.broadsheet.geometry.Box;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

/// A hash of all that is painted on a page: its lines, pictures, rules, and its panels as their templates fill them.
/// With the same style sheets, fonts and version of Broadsheet, pages of equal looks have equal images.
public final class PageLooks {
    private final MessageDigest digest = sha256();
    private final DataOutputStream out =
            new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));

    private PageLooks() {}

    /// In lower-case hex, by page number.
    public static SortedMap<Integer, String> of(List<MadePage> pages, EditionFacts facts) throws IOException {
        var document = new EditionDocument(facts, new ArrayList<>());
        document.of(pages);
        var looks = new TreeMap<Integer, String>();
        for (var page : pages) {
            looks.put(page.number(), new PageLooks().page(page, document));
        }
        return looks;
    }

    private String page(MadePage page, EditionDocument document) throws IOException {
        text(page.grid().trim().toString());
        for (var story : page.stories()) {
            story(story, document);
        }
        out.flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    private void story(PlacedStory story, EditionDocument document) throws IOException {
        for (var item : story.items()) {
            out.writeInt(kind(item));
            switch (item) {
                case Placed.Text text -> lines(text);
                case Placed.Photo photo -> {
                    box(photo.box());
                    text(photo.picture().sha256());
                    text(photo.crop().toString());
                    text(photo.picture().alt());
                }
                case Placed.Fill fill -> {
                    box(fill.box());
                    out.writeInt(fill.colour());
                }
                case Placed.Frame frame -> {
                    box(frame.box());
                    out.writeInt(frame.thickness().millipoints());
                    out.writeInt(frame.colour());
                }
                case Placed.Panel panel -> {
                    box(panel.box());
                    node(Objects.requireNonNull(document.blocks().get(panel)));
                }
            }
        }
    }

    private static int kind(Placed item) {
        return switch (item) {
            case Placed.Text text -> 1;
            case Placed.Photo photo -> 2;
            case Placed.Fill fill -> 3;
            case Placed.Frame frame -> 4;
            case Placed.Panel panel -> 5;
        };
    }

    private void lines(Placed.Text text) throws IOException {
        text(text.part().name());
        for (var placed : text.lines()) {
            out.writeInt(placed.x().millipoints());
            out.writeInt(placed.baseline().millipoints());
            line(placed.line());
        }
    }

    private void line(Line line) throws IOException {
        for (var span : line.spans()) {
            span(span);
        }
    }

    private void span(Span span) throws IOException {
        text(span.glyphs().text());
        text(span.face().name());
        out.writeInt(span.size().millipoints());
        out.writeInt(span.colour());
        out.writeInt(span.x().millipoints());
        out.writeInt(span.scale());
        out.writeInt(span.tracking().millipoints());
    }

    private void box(Box box) throws IOException {
        out.writeInt(box.x().millipoints());
        out.writeInt(box.y().millipoints());
        out.writeInt(box.width().millipoints());
        out.writeInt(box.depth().millipoints());
    }

    /// A panel's markup as it is laid out.
    private void node(Node node) throws IOException {
        if (node instanceof Element element) {
            text(element.getTagName());
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                text(attributes.item(i).getNodeName());
                text(String.valueOf(attributes.item(i).getNodeValue()));
            }
        } else {
            text(String.valueOf(node.getNodeValue()));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
        out.writeInt(0);
    }

    private void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
