package press.broadsheet.render;

import org.jspecify.annotations.Nullable;

/// Writes which content belongs to which element of the structure tree (ISO 32000-1, 14.6): all content stands in one
/// element or is an artifact.
final class Marks {
    private final Content content;
    private final TagTree tree;
    private final int page;
    private @Nullable Tag open;
    private Kid.Mark mark = new Kid.Mark(0, 0, new StringBuilder());

    /// @param page from 0
    Marks(Content content, TagTree tree, int page) {
        this.content = content;
        this.tree = tree;
        this.page = page;
    }

    int page() {
        return page;
    }

    TagTree tree() {
        return tree;
    }

    boolean isIn(Tag tag) {
        return tag == open;
    }

    /// What is written next belongs to `tag`.
    void enter(Tag tag) {
        if (isIn(tag)) {
            return;
        }
        leave();
        open = tag;
        if (tag == Tag.ARTIFACT) {
            content.text("/Artifact BMC\n");
        } else {
            mark = tree.mark(page, tag);
            content.text("/").text(tag.role().type()).text("<</MCID ").whole(mark.id());
            content.text(">>BDC\n");
        }
    }

    /// Notes the text of what is written.
    void say(String text) {
        mark.said().append(text);
    }

    /// What is written runs against the order in which it is read: its element must spell it out.
    void spell() {
        if (open != null) {
            open.spell();
        }
    }

    /// To be called before a text object begins or ends, so that both nest.
    void leave() {
        if (open != null) {
            content.text("EMC\n");
            open = null;
        }
    }
}
