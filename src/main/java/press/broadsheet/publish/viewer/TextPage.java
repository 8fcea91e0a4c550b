package press.broadsheet.publish.viewer;

import java.util.List;
import java.util.TreeMap;
import press.broadsheet.publish.Issue;

/// `text.html`: every story whole, in reading order, without the pages: for screen readers, slow lines and paper.
final class TextPage {
    private TextPage() {}

    static String of(Issue issue, List<PrintedStory> stories) {
        var all = new StringBuilder();
        var section = "";
        for (var printed : stories) {
            if (!printed.section().equals(section)) {
                section = printed.section();
                all.append("<h2 class=\"section\">").append(Html.of(section)).append("</h2>\n");
            }
            all.append(story(printed));
        }
        var values = new TreeMap<String, String>();
        values.put("lang", Html.of(issue.language()));
        values.put("name", Html.of(issue.name()));
        values.put("date", EditionDate.of(issue));
        values.put("stories", all.toString());
        return Template.filled("text.html", values);
    }

    /// The article element of its own page, its headings one level lower and its pictures left out.
    private static String story(PrintedStory printed) {
        var bare = new PrintedStory(printed.story(), printed.section(), printed.pages(), List.of());
        return ArticlePage.article(bare, "")
                .replace("<div class=\"tools\"></div>\n", "")
                .replaceAll("<(/?)h2", "<$1h4")
                .replaceAll("<(/?)h1", "<$1h3");
    }
}
