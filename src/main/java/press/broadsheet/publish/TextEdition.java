package press.broadsheet.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Run;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.MadePage;

/// The whole edition's text as one HTML file without pictures, scripts or anything to be fetched: for a bad line, a
/// reading device, or a USB stick. Stories stand in the order of the pages, under their sections.
///
/// End tags that HTML lets one leave out are left out: they would be a twentieth of the file.
public final class TextEdition {
    private static final String STYLE = "body{max-width:38em;margin:0 auto;padding:0 1em;font:1em/1.45 serif}"
            + "h1,h2,h3,h4,nav,i.by{line-height:1.2}h2{border-top:2px solid;padding-top:.3em}"
            + "nav a{display:block;margin:.3em 0}aside{border:1px solid;padding:0 1em}p{margin:.5em 0}";

    private final StringBuilder html = new StringBuilder(1 << 18);
    private final Issue issue;

    private TextEdition(Issue issue) {
        this.issue = issue;
    }

    public static String of(Publication publication, Day day, List<MadePage> pages) {
        var issue = Issue.of(publication, day);
        return new TextEdition(issue).written(sections(issue, pages));
    }

    /// The stories of each section, both in the order in which they come.
    private static Map<String, List<Story>> sections(Issue issue, List<MadePage> pages) {
        var told = new TreeSet<String>();
        var sections = new LinkedHashMap<String, List<Story>>();
        for (var page : pages) {
            for (var placed : page.stories()) {
                if (!placed.story().isEmpty() && told.add(placed.story())) {
                    var story = issue.story(placed.story());
                    var section = issue.sectionOn(page.section(), story);
                    sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(story);
                }
            }
        }
        return sections;
    }

    private String written(Map<String, List<Story>> sections) {
        var title = escaped(issue.name() + ", " + issue.date());
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(issue.language()))
                .append("\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style>\n<h1>")
                .append(title)
                .append("</h1>\n<nav>");
        int number = 0;
        for (var section : sections.keySet()) {
            html.append("<a href=\"#s")
                    .append(++number)
                    .append("\">")
                    .append(escaped(section))
                    .append("</a>");
        }
        html.append("</nav>\n");
        number = 0;
        for (var section : sections.entrySet()) {
            html.append("<h2 id=\"s")
                    .append(++number)
                    .append("\">")
                    .append(escaped(section.getKey()))
                    .append("</h2>\n");
            section.getValue().forEach(this::story);
        }
        return html.toString();
    }

    private void story(Story story) {
        html.append("<article");
        if (!story.language().equals(issue.language())) {
            html.append(" lang=\"").append(escaped(story.language())).append("\" dir=\"auto\"");
        }
        html.append('>');
        line("p", story.kicker());
        line("h3", story.headline());
        line("p", story.deck());
        line("p", joined(story.byline(), story.designation()));
        var dateline = story.dateline();
        for (var block : story.body()) {
            block(block, dateline);
            dateline = "";
        }
        line("p", story.writersNote());
        html.append("</article>\n");
    }

    private static String joined(String byline, String designation) {
        return byline.isEmpty() || designation.isEmpty() ? byline + designation : byline + ", " + designation;
    }

    private void line(String element, String text) {
        if (!text.isEmpty()) {
            html.append('<').append(element).append('>').append(escaped(text));
            html.append(element.equals("p") ? "\n" : "</" + element + ">\n");
        }
    }

    /// @param dateline stands before the story's first block
    private void block(Block block, String dateline) {
        switch (block) {
            case Block.Paragraph p -> runs("<p>" + before(dateline), p.runs(), "\n");
            case Block.Subhead s -> runs("<h4>", s.runs(), "</h4>\n");
            case Block.ListItem i -> runs("<p>" + escaped(i.marker()) + " ", i.runs(), "\n");
            case Block.Quote q -> runs("<blockquote>", q.runs(), "</blockquote>\n");
            case Block.VerseLine v -> runs(v.opensStanza() ? "<p>" : "<br>", v.runs(), "\n");
            case Block.FactBox box -> {
                html.append("<aside>");
                line("h4", box.headline());
                box.parts().forEach(part -> block(part, ""));
                html.append("</aside>\n");
            }
        }
    }

    private static String before(String dateline) {
        return dateline.isEmpty() ? "" : "<b>" + escaped(dateline) + ":</b> ";
    }

    private void runs(String start, List<Run> runs, String end) {
        html.append(start);
        runs.forEach(this::run);
        html.append(end);
    }

    private void run(Run run) {
        if (!run.link().isEmpty()) {
            html.append("<a href=\"").append(escaped(run.link())).append("\">");
        }
        html.append(run.bold() ? "<b>" : "").append(run.italic() ? "<i>" : "");
        html.append(escaped(run.text()));
        html.append(run.italic() ? "</i>" : "").append(run.bold() ? "</b>" : "");
        html.append(run.link().isEmpty() ? "" : "</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
