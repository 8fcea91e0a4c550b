package press.broadsheet.publish.viewer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.publish.Contents;
import press.broadsheet.publish.Issue;
import press.broadsheet.publish.PageMap;
import press.broadsheet.render.ink.EditionInk;
import press.broadsheet.render.ink.PageInk;

/// `index.html`: the first page at once, the edition's contents, and all that the viewer needs to begin.
final class IndexPage {
    /// Pixels across of `small.webp`, and of a thumbnail as it is shown.
    private static final int SMALL = 560;

    private static final int THUMB = 160;

    private final Issue issue;
    private final List<PageMap> pages;
    private final Contents contents;
    private final EditionInk ink;

    IndexPage(Issue issue, List<PageMap> pages, Contents contents, EditionInk ink) {
        this.issue = issue;
        this.pages = pages;
        this.contents = contents;
        this.ink = ink;
    }

    /// @param digest tells this edition's files from those of any other
    String html(String digest) {
        var values = new TreeMap<String, String>();
        values.put("lang", Html.of(issue.language()));
        values.put("name", Html.of(issue.name()));
        values.put("date", EditionDate.of(issue));
        values.put("isoDate", issue.date().toString());
        values.put("description", description());
        values.put("url", Html.of(issue.address() + "/index.html"));
        values.put("pageImage", Html.of(issue.address() + "/pages/0001/medium.webp"));
        values.put("schema", Html.script(DataScript.json(schema())));
        values.put("edition", Html.script(DataScript.json(edition(digest))));
        values.put("pageCount", Integer.toString(pages.size()));
        values.put("pageHeight", Integer.toString(heightAt(pages.getFirst(), SMALL)));
        values.put("contents", contents());
        values.put("strip", strip());
        return Template.filled("index.html", values);
    }

    private String description() {
        var first = contents.sections().stream()
                .flatMap(section -> section.stories().stream())
                .limit(3)
                .map(Contents.Entry::headline)
                .collect(Collectors.joining("; "));
        return Html.of(pages.size() + " pages: " + first + ".");
    }

    private Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("@context", "https://schema.org");
        schema.putAll(new ArticleJson(issue).publicationIssue());
        return schema;
    }

    private static int heightAt(PageMap page, int width) {
        return Math.round((float) width * page.page().height() / page.page().width());
    }

    /// What the viewer's program must know before anything else.
    private Map<String, Object> edition(String digest) {
        var edition = new LinkedHashMap<String, Object>();
        edition.put("id", issue.identifier());
        edition.put("digest", digest);
        edition.put("type", ink.typeFiles());
        edition.put("pages", pages.stream().map(this::page).toList());
        return edition;
    }

    private Map<String, Object> page(PageMap map) {
        var page = new LinkedHashMap<String, Object>();
        page.put("page", map.number());
        page.put("section", map.section());
        page.put("width", map.page().width());
        page.put("height", map.page().height());
        page.put(
                "ink",
                ink.pages().stream().filter(p -> p.page() == map.number()).anyMatch(PageInk::whole));
        return page;
    }

    private String contents() {
        return contents.sections().stream().map(IndexPage::section).collect(Collectors.joining());
    }

    private static String section(Contents.Section section) {
        return "<h3>" + Html.of(section.title()) + "</h3>\n<ol>\n"
                + section.stories().stream().map(IndexPage::entry).collect(Collectors.joining()) + "</ol>\n";
    }

    private static String entry(Contents.Entry entry) {
        var pages = entry.places().stream()
                .map(place -> Integer.toString(place.page().number()))
                .distinct()
                .toList();
        return "<li><a href=\"%s\" data-story=\"%s\" data-pages=\"%s\">%s</a> <span>%s</span></li>\n"
                .formatted(
                        ArticlePage.file(entry.story()),
                        Html.of(entry.story()),
                        String.join(" ", pages),
                        Html.of(entry.headline()),
                        String.join(", ", pages));
    }

    private String strip() {
        return pages.stream()
                .map(page -> """
                        <li><a href="#p/%1$d" data-page="%1$d"><img data-src="pages/%2$s/thumb.webp" width="%3$d" \
                        height="%4$d" alt=""><span>%1$d</span> <span>%5$s</span></a></li>
                        """.formatted(
                                page.number(), page.folder(), THUMB, heightAt(page, THUMB), Html.of(page.section())))
                .collect(Collectors.joining());
    }
}
