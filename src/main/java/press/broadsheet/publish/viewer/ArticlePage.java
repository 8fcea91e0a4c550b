package press.broadsheet.publish.viewer;

import java.util.List;
import java.util.stream.Collectors;
import press.broadsheet.publish.Addresses;
import press.broadsheet.publish.Issue;

/// A story as `articles/<id>.html`: all its text and the pictures printed with it. The viewer shows the same page's
/// `article` element as its reading view.
final class ArticlePage {
    private static final int DESCRIPTION = 200;

    private final Issue issue;
    private final ArticleJson json;

    ArticlePage(Issue issue) {
        this.issue = issue;
        this.json = new ArticleJson(issue);
    }

    /// Its address from the bundle's folder.
    static String file(String story) {
        return "articles/" + Addresses.encoded(story) + ".html";
    }

    /// @param before the story before it, or empty; `after` likewise
    String of(PrintedStory printed, String before, String after) {
        var story = printed.story();
        return """
                <!doctype html>
                <html lang="%s"%s>
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s | %s</title>
                %s<link rel="icon" href="../assets/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="../assets/article.css">
                <script src="../assets/article.js" defer></script>
                <script type="application/ld+json">%s</script>
                </head>
                <body>
                <a class="skip" href="#text">Skip to the text</a>
                <header class="paper"><a href="../index.html">%s</a> <span>%s</span></header>
                <main id="text">
                %s</main>
                <nav class="turn" aria-label="Other articles">%s%s<a href="../text.html">All articles</a></nav>
                </body>
                </html>
                """.formatted(
                        Html.of(story.language()),
                        direction(story.language()),
                        Html.of(story.headline()),
                        Html.of(issue.name()),
                        social(printed),
                        Html.script(DataScript.json(json.newsArticle(printed))),
                        Html.of(issue.name()),
                        EditionDate.of(issue),
                        article(printed, "../"),
                        turn("prev", "Previous", before),
                        turn("next", "Next", after));
    }

    private static String turn(String rel, String text, String story) {
        return story.isEmpty()
                ? ""
                : "<a rel=\"%s\" href=\"%s.html\">%s</a> ".formatted(rel, Addresses.encoded(story), text);
    }

    static String direction(String language) {
        return RightToLeft.is(language) ? " dir=\"rtl\"" : "";
    }

    private String social(PrintedStory printed) {
        var story = printed.story();
        var text = description(printed);
        var page = printed.pages().getFirst();
        return """
                <meta name="description" content="%s">
                <meta property="og:type" content="article">
                <meta property="og:site_name" content="%s">
                <meta property="og:title" content="%s">
                <meta property="og:description" content="%s">
                <meta property="og:url" content="%s">
                <meta property="og:image" content="%s">
                <meta property="article:section" content="%s">
                <meta name="twitter:card" content="summary_large_image">
                """.formatted(
                        text,
                        Html.of(issue.name()),
                        Html.of(story.headline()),
                        text,
                        Html.of(issue.address() + "/" + file(story.id())),
                        Html.of(issue.address() + "/pages/" + EditionFolder.page(page) + "/medium.webp"),
                        Html.of(printed.section()));
    }

    private static String description(PrintedStory printed) {
        var story = printed.story();
        var opening = story.body().isEmpty()
                ? story.headline()
                : story.body().getFirst().text();
        var text = (story.deck().isEmpty() ? opening : story.deck()).replace('\n', ' ');
        if (text.codePointCount(0, text.length()) <= DESCRIPTION) {
            return Html.of(text);
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, DESCRIPTION));
        return Html.of(cut.substring(0, Math.max(DESCRIPTION / 2, cut.lastIndexOf(' '))) + "\u2026");
    }

    /// The article element.
    ///
    /// @param root the way from the page that holds it to the bundle's folder
    static String article(PrintedStory printed, String root) {
        var story = printed.story();
        return "<article data-story=\"" + Html.of(story.id()) + "\" lang=\"" + Html.of(story.language()) + "\""
                + direction(story.language()) + ">\n"
                + "<p class=\"place\"><span>" + Html.of(printed.section()) + "</span> " + pages(printed, root)
                + "</p>\n"
                + Html.part("p", "kicker", story.kicker())
                + "<h1>" + Html.of(story.headline()) + "</h1>\n"
                + Html.part("p", "deck", story.deck())
                + byline(printed)
                + "<div class=\"tools\"></div>\n"
                + pictures(printed.pictures().stream().limit(1).toList(), root)
                + "<div class=\"body\">\n" + BodyHtml.of(story.body(), story.dateline()) + "</div>\n"
                + pictures(printed.pictures().stream().skip(1).toList(), root)
                + Html.part("p", "note", story.writersNote())
                + "</article>\n";
    }

    private static String pages(PrintedStory printed, String root) {
        return printed.pages().stream()
                .map(page -> "<a class=\"page\" href=\"%sindex.html#p/%d/%s\">Page %d</a>"
                        .formatted(root, page, Addresses.encoded(printed.id()), page))
                .collect(Collectors.joining(" "));
    }

    private static String byline(PrintedStory printed) {
        var story = printed.story();
        if (story.byline().isEmpty()) {
            return "";
        }
        var designation = story.designation().isEmpty() ? "" : "<span>" + Html.of(story.designation()) + "</span>";
        return "<p class=\"byline\"><b>" + Html.of(story.byline()) + "</b> " + designation + "</p>\n";
    }

    private static String pictures(List<PrintedStory.Printed> pictures, String root) {
        return pictures.stream().map(p -> picture(p, root)).collect(Collectors.joining());
    }

    private static String picture(PrintedStory.Printed printed, String root) {
        var picture = printed.picture();
        var credit = picture.credit().isEmpty() ? "" : " <small>" + Html.of(picture.credit()) + "</small>";
        var caption = picture.caption().isEmpty() && credit.isEmpty()
                ? ""
                : "<figcaption>" + Html.of(picture.caption()) + credit + "</figcaption>";
        return """
                <figure><img src="%s%s" width="%d" height="%d" alt="%s" loading="lazy">%s</figure>
                """.formatted(
                        root, printed.file(), printed.widthPx(), printed.heightPx(), Html.of(picture.alt()), caption);
    }
}
