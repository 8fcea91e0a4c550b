package press.broadsheet.publish.viewer;

import java.util.List;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Run;

/// A story's body as HTML.
final class BodyHtml {
    private BodyHtml() {}

    static String of(List<Block> body, String dateline) {
        var html = new StringBuilder();
        boolean first = true;
        for (var block : body) {
            html.append(block(block, first ? dateline : "")).append('\n');
            first = false;
        }
        return html.toString();
    }

    private static String block(Block block, String dateline) {
        return switch (block) {
            case Block.Paragraph(var runs) -> "<p>" + dateline(dateline) + runs(runs) + "</p>";
            case Block.Subhead(var runs) -> "<h2>" + runs(runs) + "</h2>";
            case Block.ListItem(var marker, var runs) ->
                "<p class=\"item\"><span>" + Html.of(marker) + "</span> " + runs(runs) + "</p>";
            case Block.Quote(var runs) -> "<blockquote><p>" + runs(runs) + "</p></blockquote>";
            case Block.VerseLine(var runs, var opens) ->
                "<p class=\"verse" + (opens ? " stanza" : "") + "\">" + runs(runs) + "</p>";
            case Block.FactBox(var headline, var parts) ->
                "<div class=\"box\">" + Html.part("h2", "head", headline) + of(parts, "") + "</div>";
        };
    }

    private static String dateline(String place) {
        return place.isEmpty() ? "" : "<b class=\"dateline\">" + Html.of(place) + ":</b> ";
    }

    static String runs(List<Run> runs) {
        var html = new StringBuilder();
        for (var run : runs) {
            html.append(run(run));
        }
        return html.toString();
    }

    private static String run(Run run) {
        var html = Html.of(run.text());
        html = run.italic() ? "<i>" + html + "</i>" : html;
        html = run.bold() ? "<b>" + html + "</b>" : html;
        return run.link().isEmpty()
                ? html
                : "<a href=\"" + Html.of(run.link()) + "\" rel=\"noopener\">" + html + "</a>";
    }
}
