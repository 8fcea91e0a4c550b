package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.layout.Node;
import press.broadsheet.layout.PageLayout;
import press.broadsheet.layout.PictureWish;

/// A layout's slicing tree made ready for fitting: its leaves in a list, numbered in reading order.
///
/// @param root   the same tree, leaves as numbers
/// @param leaves holes for stories
/// @param holes  holes for adverts, in reading order
record LayoutTree(PageLayout layout, Branch root, List<Leaf> leaves, List<Node.AdvertHole> holes) {

    /// A piece of the tree; forks are numbered so that their costs can be kept.
    sealed interface Branch {
        int span();

        record Across(int id, int span, List<Branch> children) implements Branch {}

        record Down(int id, int span, List<Branch> children) implements Branch {
            /// Whether it is the whole page: that is the fork that was numbered first.
            boolean isPage() {
                return id == 0;
            }

            boolean isLast(int child) {
                return child == children.size() - 1;
            }
        }

        record Hole(int span, int leaf) implements Branch {}

        record AdvertSpace(int span, int hole) implements Branch {}

        record Furniture(int span, Node node, int depth) implements Branch {}
    }

    static LayoutTree of(PageLayout layout) {
        return new Reader().read(layout);
    }

    /// Walks the tree once, numbering leaves and following section heads.
    private static final class Reader {
        private final List<Leaf> leaves = new ArrayList<>();
        private final List<Node.AdvertHole> holes = new ArrayList<>();
        private int section;
        private int count;

        LayoutTree read(PageLayout layout) {
            var root = branch(layout.root(), layout.grid().columns());
            return new LayoutTree(layout, root, List.copyOf(leaves), List.copyOf(holes));
        }

        private Branch branch(Node node, int span) {
            return switch (node) {
                case Node.Columns(var s, var children) -> new Branch.Across(count++, span, across(children));
                case Node.Rows(var s, var children) -> new Branch.Down(count++, span, down(children, span));
                case Node.Panel panel -> new Branch.Furniture(span, panel, panel.depth());
                case Node.SectionHead head -> {
                    section = head.index();
                    yield new Branch.Furniture(span, head, head.depth());
                }
                case Node.AdvertHole hole -> {
                    holes.add(hole);
                    yield new Branch.AdvertSpace(span, holes.size() - 1);
                }
                case Node.StorySlot slot -> hole(story(slot));
                case Node.Briefs slot -> hole(briefs(slot));
                case Node.PhotoSlot slot -> hole(photo(slot));
                case Node.CartoonSlot slot -> hole(cartoon(slot));
            };
        }

        private List<Branch> across(List<Node> children) {
            return children.stream().map(c -> branch(c, c.span())).toList();
        }

        private List<Branch> down(List<Node> children, int span) {
            return children.stream().map(c -> branch(c, span)).toList();
        }

        private Branch hole(Leaf leaf) {
            leaves.add(leaf);
            return new Branch.Hole(leaf.span(), leaves.size() - 1);
        }

        private Leaf story(Node.StorySlot s) {
            return new Leaf(
                    Leaf.Kind.STORY,
                    s.name(),
                    s.role(),
                    s.span(),
                    s.legs(),
                    s.prominence(),
                    s.picture(),
                    s.min(),
                    s.max(),
                    s.repeat(),
                    s.optional(),
                    section,
                    s.kinds(),
                    s.type());
        }

        private Leaf briefs(Node.Briefs b) {
            return new Leaf(
                    Leaf.Kind.BRIEFS,
                    b.name(),
                    "brief",
                    b.span(),
                    b.span(),
                    b.prominence(),
                    PictureWish.NONE,
                    b.min(),
                    b.max(),
                    b.most(),
                    b.optional(),
                    section,
                    List.of(),
                    b.type());
        }

        private Leaf photo(Node.PhotoSlot p) {
            return new Leaf(
                    Leaf.Kind.PHOTO,
                    p.name(),
                    "photo",
                    p.span(),
                    p.span(),
                    p.prominence(),
                    PictureWish.REQUIRED,
                    p.min(),
                    p.max(),
                    1,
                    p.optional(),
                    section,
                    List.of(),
                    p.type());
        }

        private Leaf cartoon(Node.CartoonSlot c) {
            return new Leaf(
                    Leaf.Kind.CARTOON,
                    c.name(),
                    "cartoon",
                    c.span(),
                    c.span(),
                    40,
                    PictureWish.REQUIRED,
                    c.min(),
                    c.max(),
                    1,
                    c.optional(),
                    section,
                    List.of(),
                    c.type());
        }
    }
}
