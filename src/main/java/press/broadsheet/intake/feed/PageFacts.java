package press.broadsheet.intake.feed;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonText;
import press.broadsheet.intake.RemarkPad;

/// What a page says of its story: schema.org in JSON, meta elements, and where both are silent what it shows.
record PageFacts(
        String headline,
        String deck,
        String byline,
        String published,
        String modified,
        String section,
        String address,
        String site,
        String picture) {
    private static final List<String> STORIES = List.of(
            "NewsArticle",
            "Article",
            "BlogPosting",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle");

    static PageFacts of(Document page) {
        var data = story(page);
        return new PageFacts(
                first(
                        shown(page, "article h1, [itemprop=headline], h1"),
                        data.path("headline").text(),
                        meta(page, "og:title")),
                first(shown(page, "[class*=subtitle], [itemprop=alternativeHeadline]")),
                first(
                        names(data.path("author")),
                        shown(
                                page,
                                "[itemprop=author] [itemprop=name], [rel=author],"
                                        + " [class*=meta_author] a, .byline a, .author-name, .byline"),
                        meta(page, "author")),
                date(first(
                        data.path("datePublished").text(),
                        meta(page, "article:published_time"),
                        page.select("time[datetime]").attr("datetime"),
                        shown(page, "[class*=meta_date], [itemprop=datePublished], .entry-date, .post-date, time"))),
                date(first(data.path("dateModified").text(), meta(page, "article:modified_time"))),
                first(
                        data.path("articleSection").elements().stream()
                                .map(Json::text)
                                .findFirst()
                                .orElse(""),
                        meta(page, "article:section"),
                        shown(page, "[class*=meta_category] a, a[rel~=category], .breadcrumb a:last-of-type")),
                first(page.select("link[rel=canonical]").attr("href"), meta(page, "og:url")),
                meta(page, "og:site_name"),
                meta(page, "og:image"));
    }

    private static Json story(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                var top = JsonText.read("page", script.data().getBytes(StandardCharsets.UTF_8), RemarkPad.ofEdition());
                var found = Stream.concat(top.elements().stream(), top.path("@graph").elements().stream())
                        .filter(object -> STORIES.contains(first(object.path("@type").elements().stream()
                                .map(Json::text)
                                .toArray(String[]::new))))
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (IntakeException e) {
                continue; // the page's own data is broken; what it shows is still there
            }
        }
        return Json.ABSENT;
    }

    private static String names(Json authors) {
        return String.join(
                ", ",
                authors.elements().stream()
                        .map(author -> author.isObject() ? author.path("name").text() : author.text())
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content")
                .strip();
    }

    private static String shown(Document page, String selector) {
        var element = page.selectFirst(selector);
        return element == null ? "" : element.text().strip();
    }

    /// `December 31, 2024` as a browser shows it, or one of the machines' forms.
    private static String date(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH))
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String first(String... texts) {
        for (var text : texts) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
