package press.broadsheet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.render.LinkArea.Target;
import press.broadsheet.typeset.Span;

/// Finds the element of each word of a placed text, and makes those of its links.
final class TextReading {
    private final TagTree tree;
    private final int page;
    private final TagTree.Spoken spoken;
    private Optional<Target> target = Optional.empty();
    private Tag link = Tag.ARTIFACT;

    private TextReading(TagTree tree, int page, TagTree.Spoken spoken) {
        this.tree = tree;
        this.page = page;
        this.spoken = spoken;
    }

    /// One reading for each line of the text.
    ///
    /// @param page from 0
    static List<LineReading> of(Placed.Text text, TagTree tree, int page) {
        var reading = new TextReading(tree, page, tree.spoken(text));
        var lines = new ArrayList<LineReading>();
        for (int i = 0; i < text.lines().size(); i++) {
            var tags = reading.tags(text.lines().get(i), i == 0);
            lines.add(new LineReading(tags, false, reading.isSpaceAfter(text, i)));
        }
        return lines;
    }

    private boolean isSpaceAfter(Placed.Text text, int line) {
        if (line == text.lines().size() - 1) {
            return spoken.space();
        }
        var next = text.lines().get(line + 1).line().spans();
        return next.isEmpty() || !next.getFirst().joined();
    }

    private List<Tag> tags(PlacedLine line, boolean first) {
        var spans = line.line().spans();
        int labelled = first && spoken.label().isPresent() ? StoryTags.firstWord(line.line()) : 0;
        var tags = new ArrayList<Tag>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            tags.add(i < labelled ? spoken.label().orElseThrow() : tag(spans.get(i)));
        }
        for (int i = labelled, end; i < spans.size(); i = end) {
            end = i + 1;
            while (end < spans.size() && tags.get(end) == tags.get(i)) {
                end++;
            }
            area(line, spans.subList(i, end), tags.get(i));
        }
        return tags;
    }

    /// Neighbouring words that lead to the same place are one link, also over a line's end.
    private Tag tag(Span span) {
        var leads = spoken.target().isPresent()
                ? spoken.target()
                : Links.allowed(span.link()).<Target>map(LinkArea.Address::new);
        if (leads.isEmpty() || spoken.tag() == Tag.ARTIFACT) {
            target = Optional.empty();
            return spoken.tag();
        }
        if (!leads.equals(target)) {
            link = spoken.tag().appendWhenPainted(Role.LINK);
        }
        target = leads;
        return link;
    }

    private void area(PlacedLine line, List<Span> spans, Tag tag) {
        if (tag.role() == Role.LINK) {
            tree.link(tag, new LinkArea(page, box(line, spans), leads(spans), words(spans)));
        }
    }

    private Target leads(List<Span> spans) {
        return spoken.target()
                .orElseGet(() -> new LinkArea.Address(
                        Links.allowed(spans.getFirst().link()).orElseThrow()));
    }

    private static Box box(PlacedLine line, List<Span> spans) {
        int left = spans.stream().mapToInt(s -> s.x().millipoints()).min().orElseThrow();
        int right = spans.stream().mapToInt(s -> s.right().millipoints()).max().orElseThrow();
        var type = spans.getFirst();
        var ascent = type.size().scaled(type.face().ascent() / 1000.0);
        var descent = type.size().scaled(type.face().descent() / 1000.0);
        return new Box(
                line.x().plus(new Length(left)),
                line.baseline().minus(ascent),
                new Length(right - left),
                ascent.plus(descent));
    }

    private static String words(List<Span> spans) {
        return spans.stream()
                .map(s -> s.joined() ? s.text() : " " + s.text())
                .collect(Collectors.joining())
                .strip();
    }
}
