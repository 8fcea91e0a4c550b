package press.broadsheet.render;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;

/// What the renderer must know about an edition besides its pages.
///
/// @param publication the newspaper's name
/// @param title       the PDF's title, e.g. `The Herald, 19 November 2026`
/// @param date        the edition's day; the PDF's dates come from it
/// @param language    BCP 47, e.g. `en-GB`
/// @param identifier  unique among editions, e.g. `herald-2026-11-19`
/// @param model       what every panel may read: maps, lists, strings, numbers
/// @param panels      the folder that holds the panels' templates
/// @param panelsCss   the panels' style sheet; pictures below its folder may be used by panels
/// @param stories     by id
public record EditionFacts(
        String publication,
        String title,
        LocalDate date,
        String language,
        String identifier,
        SortedMap<String, Object> model,
        Path panels,
        Path panelsCss,
        SortedMap<String, StoryFacts> stories) {

    /// A story that nothing is known of is in the edition's language.
    StoryFacts of(String story) {
        return stories.getOrDefault(story, new StoryFacts("", "", language, ""));
    }

    /// Which of the day's editions it is. There is one a day, named by its date.
    String edition() {
        return date.toString();
    }

    /// The publication's folder.
    Path folder() {
        var parent = panelsCss.toAbsolutePath().normalize().getParent();
        return parent == null ? panels.toAbsolutePath().normalize() : parent;
    }
}
