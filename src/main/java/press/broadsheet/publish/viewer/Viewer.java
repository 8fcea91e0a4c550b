package press.broadsheet.publish.viewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.publish.Bundle;
import press.broadsheet.publish.Contents;
import press.broadsheet.publish.Issue;
import press.broadsheet.publish.PageMap;
import press.broadsheet.render.ink.EditionInk;

/// Writes the reader's side of a bundle.
public final class Viewer {
    /// What the first look at a page needs.
    private static final List<String> PROGRAM = List.of("base", "data", "camera", "ink", "turn", "gestures", "start");

    private static final List<String> REST =
            List.of("texts", "marks", "panels", "reading", "search", "voice", "follow", "offline", "rest");

    private static final List<String> ARTICLE_PROGRAM = List.of("base", "voice", "reading", "article");

    private final Issue issue;
    private final List<PageMap> pages;
    private final Contents contents;
    private final EditionFolder folder;

    private Viewer(Issue issue, List<PageMap> pages, Path folder) {
        this.issue = issue;
        this.pages = pages;
        this.contents = Contents.of(pages);
        this.folder = new EditionFolder(folder);
    }

    /// Returns the names of the files written, from `folder`, the bundle's, which must hold `edition.pdf`, and each
    /// page's images and `map.json`.
    public static List<String> write(Issue issue, List<PageMap> pages, Path folder) throws IOException {
        var viewer = new Viewer(issue, pages, folder);
        var ink = viewer.ink();
        viewer.maps();
        viewer.stories(ink);
        viewer.search();
        viewer.assets();
        viewer.index(ink);
        return viewer.folder.files();
    }

    private EditionInk ink() throws IOException {
        var ink = EditionInk.read(folder.path("edition.pdf"), folder.path("pages"), folder.path("assets"));
        ink.typeFiles().forEach(file -> folder.add("assets/" + file));
        for (var page : ink.pages()) {
            var at = "pages/" + EditionFolder.page(page.page()) + "/";
            page.photos().map(photo -> at + photo.file()).distinct().forEach(folder::add);
            folder.write(at + "ink.js", DataScript.of("ink/" + page.page(), InkJson.of(page, ink)));
        }
        return ink;
    }

    private void maps() throws IOException {
        for (var page : pages) {
            var at = "pages/" + page.folder() + "/";
            var map = Files.readString(folder.path(at + "map.json"));
            folder.write(at + "map.js", DataScript.of("map/" + page.number(), map));
        }
    }

    private void stories(EditionInk ink) throws IOException {
        var stories = PrintedStories.of(issue, contents, ink.pages());
        var json = new ArticleJson(issue);
        var html = new ArticlePage(issue);
        for (int i = 0; i < stories.size(); i++) {
            var story = stories.get(i);
            var before = i > 0 ? stories.get(i - 1).id() : "";
            var after = i + 1 < stories.size() ? stories.get(i + 1).id() : "";
            folder.write("articles/" + story.id() + ".html", html.of(story, before, after));
            folder.write("articles/" + story.id() + ".json", Bundle.json(json.of(story)));
        }
        folder.write("text.html", TextPage.of(issue, stories));
    }

    private void search() throws IOException {
        var index = DataScript.json(SearchIndex.of(pages));
        folder.write("search.json", index + "\n");
        folder.write("assets/search-index.js", DataScript.of("search", index));
    }

    private void assets() throws IOException {
        folder.write("assets/viewer.js", program(PROGRAM));
        folder.write("assets/rest.js", program(REST));
        folder.write("assets/article.js", program(ARTICLE_PROGRAM));
        folder.write("assets/viewer.css", Template.bytes("viewer.css"));
        folder.write("assets/rest.css", Template.text("panels.css") + Template.text("reading.css"));
        folder.write("assets/article.css", Template.text("article.css") + Template.text("reading.css"));
        folder.write("assets/icon.svg", Template.bytes("icon.svg"));
    }

    /// The viewer's modules as one script, each in a scope of its own: a browser loads no modules from a disk. Comments
    /// and indents stay behind.
    private static String program(List<String> modules) {
        return modules.stream()
                .map(name -> "(() => {\n\"use strict\";\n" + bare(Template.text("js/" + name + ".js")) + "})();\n")
                .collect(Collectors.joining());
    }

    private static String bare(String program) {
        return program.replaceAll("(?ms)^ */\\*.*?\\*/\\n", "").replaceAll("(?m)^\\s+", "");
    }

    private void index(EditionInk ink) throws IOException {
        var saved = Offline.files(folder.files(), pages, ink);
        var digest = folder.digest();
        folder.write("index.html", new IndexPage(issue, pages, contents, ink).html(digest));
        folder.write("manifest.webmanifest", Offline.manifest(issue));
        var values = new TreeMap<String, String>();
        values.put("digest", digest);
        values.put("files", DataScript.json(saved));
        folder.write("sw.js", Template.filled("sw.js", values));
    }
}
