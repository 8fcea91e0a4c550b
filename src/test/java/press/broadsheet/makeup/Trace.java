package press.broadsheet.makeup;

import java.util.stream.Collectors;
import press.broadsheet.geometry.Box;
import press.broadsheet.typeset.Span;

/// A made page as text: each placed item on a line, lengths in points.
final class Trace {
    private Trace() {}

    static String of(MadePage page) {
        var trace = new StringBuilder("page %d %s %s%n".formatted(page.number(), page.section(), page.layout()));
        for (var story : page.stories()) {
            trace.append("%s [%s] %s%n".formatted(name(story), story.slot(), box(story.box())));
            story.items().forEach(item -> item(item, trace));
        }
        return trace.toString().replace("\r\n", "\n");
    }

    private static String name(PlacedStory story) {
        return story.story().isEmpty() ? "furniture" : "story " + story.story();
    }

    private static void item(Placed item, StringBuilder out) {
        switch (item) {
            case Placed.Text text -> text(text, out);
            case Placed.Photo photo -> out.append("  photo %s of %s%n".formatted(box(photo.box()), photo.crop()));
            case Placed.Fill fill -> out.append("  fill %s #%06x%n".formatted(box(fill.box()), fill.colour()));
            case Placed.Frame frame -> out.append("  frame %s #%06x%n".formatted(box(frame.box()), frame.colour()));
            case Placed.Panel panel -> out.append("  panel %s %s%n".formatted(panel.template(), box(panel.box())));
        }
    }

    private static void text(Placed.Text text, StringBuilder out) {
        out.append("  %s %d%n".formatted(text.part(), text.paragraph()));
        for (var line : text.lines()) {
            var words = line.line().spans().stream().map(Span::text).collect(Collectors.joining(" "));
            out.append("    %s %s %s%n"
                    .formatted(pt(line.x().pt()), pt(line.baseline().pt()), words));
        }
    }

    private static String box(Box box) {
        return "%s %s %s x %s"
                .formatted(
                        pt(box.x().pt()),
                        pt(box.y().pt()),
                        pt(box.width().pt()),
                        pt(box.depth().pt()));
    }

    private static String pt(double pt) {
        return "%.2f".formatted(pt);
    }
}
