package press.broadsheet.intake.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Copy as lines, one a field that says anything.
final class CopyTrace {
    private CopyTrace() {}

    static List<String> of(Copy copy) {
        var lines = new ArrayList<String>();
        var words = copy.words();
        var filing = copy.filing();
        lines.add("COPY " + copy.id());
        add(
                lines,
                "version",
                copy.revision().version() == 0
                        ? ""
                        : String.valueOf(copy.revision().version()));
        add(lines, "modified", copy.revision().modified().map(Instant::toString).orElse(""));
        add(
                lines,
                "status",
                copy.status() instanceof Copy.Status.Usable ? "" : copy.status().toString());
        add(lines, "headline", words.headline());
        add(lines, "kicker", words.kicker());
        add(lines, "deck", words.deck());
        add(lines, "byline", words.byline());
        add(lines, "designation", words.designation());
        add(lines, "dateline", words.dateline());
        add(lines, "writer's note", words.writersNote());
        add(lines, "sections", String.join(" | ", filing.sections()));
        add(lines, "news value", filing.newsValue() == 0 ? "" : String.valueOf(filing.newsValue()));
        add(lines, "published", filing.published());
        add(lines, "language", filing.language());
        add(lines, "link", filing.link());
        add(lines, "provider", filing.provider());
        words.body().parts().forEach(part -> add(lines, words.body().format(), part.replace("\n", "\\n")));
        copy.shots()
                .forEach(shot -> lines.add("  picture: " + from(shot) + " caption=" + shot.caption() + " credit="
                        + shot.credit() + " alt=" + shot.alt() + " focus=" + shot.focus()));
        return lines;
    }

    private static String from(Shot shot) {
        return shot.from() instanceof Shot.Inside(var name, var bytes)
                ? "Inside[" + name + ", " + bytes.length + " bytes]"
                : shot.from().toString();
    }

    private static void add(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add("  " + name + ": " + text);
        }
    }
}
