package press.broadsheet.publish.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.broadsheet.edition.Block;
import press.broadsheet.publish.Issue;

/// A story as `articles/<id>.json`, and as schema.org has it. Absent texts are left out.
final class ArticleJson {
    private final Issue issue;

    ArticleJson(Issue issue) {
        this.issue = issue;
    }

    Map<String, Object> of(PrintedStory printed) {
        var story = printed.story();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", story.id());
        json.put("publication", issue.name());
        json.put("date", issue.date().toString());
        json.put("section", printed.section());
        json.put("pages", printed.pages());
        json.put("lang", story.language());
        text(json, "kicker", story.kicker());
        text(json, "headline", story.headline());
        text(json, "deck", story.deck());
        text(json, "byline", story.byline());
        text(json, "designation", story.designation());
        text(json, "dateline", story.dateline());
        json.put("body", story.body().stream().map(ArticleJson::block).toList());
        text(json, "note", story.writersNote());
        json.put(
                "pictures",
                printed.pictures().stream().map(ArticleJson::picture).toList());
        return json;
    }

    private static void text(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static Map<String, Object> block(Block block) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", block.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.put("text", block.text());
        switch (block) {
            case Block.ListItem item -> json.put("marker", item.marker());
            case Block.VerseLine verse -> json.put("opensStanza", verse.opensStanza());
            case Block.Paragraph _, Block.Subhead _, Block.Quote _, Block.FactBox _ -> {
                // their text is all
            }
        }
        return json;
    }

    private static Map<String, Object> picture(PrintedStory.Printed printed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", printed.file());
        json.put("width", printed.widthPx());
        json.put("height", printed.heightPx());
        text(json, "caption", printed.picture().caption());
        text(json, "credit", printed.picture().credit());
        json.put("alt", printed.picture().alt());
        return json;
    }

    /// `https://schema.org/NewsArticle`.
    Map<String, Object> newsArticle(PrintedStory printed) {
        var story = printed.story();
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        json.put("headline", story.headline());
        text(json, "description", story.deck());
        json.put("datePublished", issue.date().toString());
        json.put("inLanguage", story.language());
        json.put("articleSection", printed.section());
        json.put("printSection", printed.section());
        json.put(
                "printPage",
                String.join(", ", printed.pages().stream().map(String::valueOf).toList()));
        if (!story.byline().isEmpty()) {
            json.put("author", named("Person", story.byline()));
        }
        json.put("image", images(printed));
        json.put("url", issue.address() + "/" + ArticlePage.file(story.id()));
        json.put("isPartOf", publicationIssue());
        json.put("publisher", named("NewsMediaOrganization", issue.name()));
        return json;
    }

    private List<String> images(PrintedStory printed) {
        var images = new ArrayList<String>();
        printed.pictures().forEach(p -> images.add(issue.address() + "/" + p.file()));
        images.add(
                issue.address() + "/pages/" + EditionFolder.page(printed.pages().getFirst()) + "/medium.webp");
        return images;
    }

    /// `https://schema.org/PublicationIssue`.
    Map<String, Object> publicationIssue() {
        var json = new LinkedHashMap<String, Object>();
        json.put("@type", "PublicationIssue");
        json.put("name", issue.name() + ", " + issue.date());
        json.put("datePublished", issue.date().toString());
        json.put("url", issue.address() + "/index.html");
        json.put("isPartOf", named("Newspaper", issue.name()));
        return json;
    }

    private static Map<String, Object> named(String type, String name) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@type", type);
        json.put("name", name);
        return json;
    }
}
