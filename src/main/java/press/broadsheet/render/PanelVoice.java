package press.broadsheet.render;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.InlineText;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.render.LinkArea.Target;

/// Knows which element of a panel Flying Saucer is painting, and so how its text is read.
final class PanelVoice {
    private static final String TO_PAGE = "#page-";

    private final TagTree tree;
    private final List<MadePage> pages;
    private final Map<Element, Tag> links = new IdentityHashMap<>();
    private final Map<Tag, Spoken> spoken = new IdentityHashMap<>();
    private Optional<Element> element = Optional.empty();
    private Optional<Element> picture = Optional.empty();

    PanelVoice(TagTree tree, List<MadePage> pages) {
        this.tree = tree;
        this.pages = pages;
    }

    /// What an element said last.
    ///
    /// @param space whether that was a word space
    /// @param owes  whether a word space is still to be said
    private record Spoken(Length baseline, boolean space, boolean owes) {}

    TagTree tree() {
        return tree;
    }

    void comeTo(InlineText text) {
        var node = text.getTextNode();
        element = Optional.ofNullable(node == null ? null : (Element) node.getParentNode());
    }

    /// @param area that the picture covers
    void comeTo(@Nullable Element box, Box area) {
        picture = Optional.ofNullable(box);
        picture.map(tree::tag).filter(tag -> tag.role() == Role.FIGURE).ifPresent(tag -> tag.covers(area));
    }

    void leavePicture() {
        picture = Optional.empty();
    }

    /// The element of the picture that is being painted.
    Tag picture() {
        return picture.map(tree::tag).orElse(Tag.ARTIFACT);
    }

    /// How the words that now are painted are read.
    ///
    /// @param page from 0
    LineReading reading(String text, PlacedLine line, int page) {
        var tag = element.map(tree::tag).orElse(Tag.ARTIFACT);
        int spans = line.line().spans().size();
        var last = spoken.get(tag);
        if (tag == Tag.ARTIFACT) {
            return LineReading.all(tag, spans, false, false);
        }
        if (spans == 0) {
            spoken.computeIfPresent(tag, (_, said) -> new Spoken(said.baseline, said.space, true));
            return LineReading.all(tag, 0, false, false);
        }
        boolean apart =
                Character.isWhitespace(text.charAt(0)) || last != null && !last.baseline.equals(line.baseline());
        boolean before = last != null && !last.space && (apart || last.owes);
        boolean after = Character.isWhitespace(text.charAt(text.length() - 1));
        spoken.put(tag, new Spoken(line.baseline(), after, false));
        return LineReading.all(linked(tag, text, line, page), spans, before, after);
    }

    private Tag linked(Tag tag, String text, PlacedLine line, int page) {
        var anchor = element.flatMap(PanelVoice::anchor);
        var target = anchor.flatMap(a -> target(a.getAttribute("href")));
        if (target.isEmpty()) {
            return tag;
        }
        var link = links.computeIfAbsent(anchor.orElseThrow(), _ -> tag.appendWhenPainted(Role.LINK));
        tree.link(link, new LinkArea(page, area(line), target.get(), text.strip()));
        return link;
    }

    private static Optional<Element> anchor(Element inside) {
        for (Node n = inside; n instanceof Element e; n = n.getParentNode()) {
            if (e.hasAttribute("href")) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /// An address that may be clicked, or `#page-3`.
    private Optional<Target> target(String address) {
        if (address.startsWith(TO_PAGE)) {
            for (int i = 0; i < pages.size(); i++) {
                if (address.equals(TO_PAGE + pages.get(i).number())) {
                    return Optional.of(new LinkArea.Place(i, Length.ZERO));
                }
            }
        }
        return Links.allowed(address).map(LinkArea.Address::new);
    }

    private static Box area(PlacedLine line) {
        var spans = line.line().spans();
        var type = spans.getFirst();
        var ascent = type.size().scaled(type.face().ascent() / 1000.0);
        var descent = type.size().scaled(type.face().descent() / 1000.0);
        var left = spans.getFirst().x();
        return new Box(
                line.x().plus(left),
                line.baseline().minus(ascent),
                spans.getLast().right().minus(left),
                ascent.plus(descent));
    }
}
