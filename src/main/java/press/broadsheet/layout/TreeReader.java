package press.broadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a page's tags into its slicing tree.
final class TreeReader {
    private static final List<String> ELEMENTS = Stream.concat(
                    Stream.of("columns", "rows"), LeafReader.ELEMENTS.stream())
            .toList();
    private static final int MOST_COLUMNS = 24;

    private final LeafReader leaves;
    private final int gap;
    private final Problems problems;

    /// @param gap white lines between two neighbours in rows
    TreeReader(LeafReader leaves, int gap, Problems problems) {
        this.leaves = leaves;
        this.gap = gap;
        this.problems = problems;
    }

    /// The children of `page`, rows over its full width.
    Node.Rows read(Tag page, int columns) {
        return new Node.Rows(columns, inRows(page, columns));
    }

    private List<Node> inRows(Tag parent, int span) {
        var nodes = new ArrayList<Node>();
        for (var child : parent.children()) {
            var attributes = new Attributes(child, problems);
            var own = attributes.number("span", 1, MOST_COLUMNS, span);
            if (own != span) {
                attributes.problem(
                        "<" + child.name() + "> spans " + own + " columns in rows of " + span,
                        "Leave span out, or put it into <columns>");
            }
            node(child, attributes, span).ifPresent(nodes::add);
        }
        refuseEmpty(parent);
        return nodes;
    }

    private List<Node> inColumns(Tag parent, int span) {
        var nodes = new ArrayList<Node>();
        var sum = 0;
        for (var child : parent.children()) {
            var attributes = new Attributes(child, problems);
            if (!attributes.has("span")) {
                attributes.problem("<" + child.name() + "> in <columns> has no span", "Say how many columns it takes");
            }
            var own = attributes.number("span", 1, MOST_COLUMNS, 1);
            sum += own;
            node(child, attributes, own).ifPresent(nodes::add);
        }
        refuseEmpty(parent);
        if (sum != span) {
            problem(parent, "its children span " + sum + " columns, it has " + span, "Make the spans add up");
        }
        return nodes;
    }

    private void refuseEmpty(Tag parent) {
        if (parent.children().isEmpty()) {
            problem(parent, "<" + parent.name() + "> is empty", "Put stories or panels into it, or take it out");
        }
    }

    private Optional<Node> node(Tag tag, Attributes attributes, int span) {
        var node = branch(tag, span).or(() -> leaves.read(tag, attributes, span));
        if (node.isEmpty()) {
            attributes.problem("there is no element <" + tag.name() + ">", Spelling.advice(tag.name(), ELEMENTS));
            return node;
        }
        attributes.refuseOthers();
        if (LeafReader.ELEMENTS.contains(tag.name())) {
            refuseChildren(tag);
        }
        return node;
    }

    private Optional<Node> branch(Tag tag, int span) {
        return switch (tag.name()) {
            case "columns" -> Optional.of(columns(tag, span));
            case "rows" -> Optional.of(new Node.Rows(span, inRows(tag, span)));
            default -> Optional.empty();
        };
    }

    private void refuseChildren(Tag tag) {
        if (!tag.children().isEmpty()) {
            problem(tag, "<" + tag.name() + "> holds other elements", "Only <columns> and <rows> do");
        }
    }

    private Node columns(Tag tag, int span) {
        var columns = new Node.Columns(span, inColumns(tag, span));
        var depths = Depths.of(columns, gap);
        if (!depths.isPossible()) {
            problem(
                    tag,
                    "its columns cannot end on one line: one needs " + depths.min() + " lines, another has at most "
                            + depths.max(),
                    "Lower a min or raise a max");
        }
        return columns;
    }

    private void problem(Tag tag, String cause, String cure) {
        problems.add(tag.file(), tag.line(), cause, cure);
    }
}
