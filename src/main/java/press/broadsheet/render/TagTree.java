package press.broadsheet.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import press.broadsheet.makeup.Placed;

/// The structure tree of an edition. Its elements stand in it in reading order before anything is painted; painting
/// adds the marks by which they find their content.
final class TagTree {
    private final Tag root = Tag.document();
    private final List<List<Tag>> marks = new ArrayList<>();
    private final List<List<LinkArea>> areas = new ArrayList<>();
    private final Map<Placed.Text, Spoken> texts = new IdentityHashMap<>();
    private final Map<Placed.Photo, Tag> figures = new IdentityHashMap<>();
    private final Map<Element, Tag> elements = new IdentityHashMap<>();

    /// How a placed text is read.
    ///
    /// @param label  of its first word, which is a list item's marker
    /// @param target where all of it leads
    /// @param space  whether a word space follows it
    record Spoken(Tag tag, Optional<Tag> label, Optional<LinkArea.Target> target, boolean space) {
        Spoken followedBySpace() {
            return new Spoken(tag, label, target, true);
        }
    }

    TagTree(int pages) {
        for (int i = 0; i < pages; i++) {
            marks.add(new ArrayList<>());
            areas.add(new ArrayList<>());
        }
    }

    Tag root() {
        return root;
    }

    void speak(Placed.Text text, Spoken spoken) {
        texts.put(text, spoken);
    }

    void show(Placed.Photo photo, Tag figure) {
        figures.put(photo, figure);
    }

    void say(Element element, Tag tag) {
        elements.put(element, tag);
    }

    Spoken spoken(Placed.Text text) {
        return texts.getOrDefault(text, new Spoken(Tag.ARTIFACT, Optional.empty(), Optional.empty(), false));
    }

    Tag figure(Placed.Photo photo) {
        return figures.getOrDefault(photo, Tag.ARTIFACT);
    }

    /// Of what stands in a panel's element.
    Tag tag(Element element) {
        return elements.getOrDefault(element, Tag.ARTIFACT);
    }

    /// A new stretch of content.
    ///
    /// @param page from 0
    Kid.Mark mark(int page, Tag tag) {
        tag.settle();
        var onPage = marks.get(page);
        var mark = new Kid.Mark(page, onPage.size(), new StringBuilder());
        tag.append(mark);
        onPage.add(tag);
        return mark;
    }

    void link(Tag tag, LinkArea area) {
        tag.append(area);
        areas.get(area.page()).add(area);
    }

    /// The element of each stretch of a page's content.
    List<Tag> marks(int page) {
        return marks.get(page);
    }

    List<LinkArea> areas(int page) {
        return areas.get(page);
    }
}
