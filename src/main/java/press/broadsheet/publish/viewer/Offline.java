package press.broadsheet.publish.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import press.broadsheet.publish.Addresses;
import press.broadsheet.publish.Bundle;
import press.broadsheet.publish.Issue;
import press.broadsheet.publish.PageMap;
import press.broadsheet.render.ink.EditionInk;
import press.broadsheet.render.ink.PageInk;

/// What a reader's device needs to keep an edition.
final class Offline {
    private Offline() {}

    /// The files to keep: all of the viewer's that it may ask for, and the pages' images.
    static List<String> files(List<String> written, List<PageMap> pages, EditionInk ink) {
        var files = new ArrayList<>(List.of("index.html", "manifest.webmanifest"));
        written.stream()
                .filter(file -> !file.endsWith(".json"))
                .map(Offline::address)
                .forEach(files::add);
        var whole =
                ink.pages().stream().filter(PageInk::whole).map(PageInk::page).toList();
        for (var page : pages) {
            var at = "pages/" + page.folder() + "/";
            files.addAll(List.of(at + "thumb.webp", at + "small.webp"));
            if (!whole.contains(page.number())) {
                files.add(at + "medium.webp");
            }
        }
        return files;
    }

    /// Story ids may hold letters of any script.
    private static String address(String file) {
        int slash = file.lastIndexOf('/');
        return file.substring(0, slash + 1) + Addresses.encoded(file.substring(slash + 1));
    }

    /// The W3C's web application manifest.
    static String manifest(Issue issue) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("name", issue.name() + ", " + issue.date());
        manifest.put("short_name", issue.name());
        manifest.put("lang", issue.language());
        manifest.put("start_url", "index.html");
        manifest.put("scope", "./");
        manifest.put("display", "standalone");
        manifest.put("background_color", "#e8e6e1");
        manifest.put("theme_color", "#1d1c1a");
        var icon = new LinkedHashMap<String, Object>();
        icon.put("src", "assets/icon.svg");
        icon.put("sizes", "any");
        manifest.put("icons", List.of(icon));
        return Bundle.json(manifest);
    }
}
