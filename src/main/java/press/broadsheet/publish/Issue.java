package press.broadsheet.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;

/// What the maps say of an edition besides its pages.
///
/// @param name       of the newspaper
/// @param identifier of the edition, the same for ever: `chronicle-2026-11-19`
/// @param language   BCP 47
/// @param address    under which the bundle is to stand on the web, without a slash at its end; identifiers of IIIF are
///                   made of it
/// @param stories    by id
/// @param sections   titles by name
public record Issue(
        String name,
        String identifier,
        LocalDate date,
        String language,
        String address,
        SortedMap<String, Story> stories,
        SortedMap<String, String> sections) {

    static Issue of(Publication publication, Day day) {
        var stories = new TreeMap<String, Story>();
        day.stories().forEach(story -> stories.put(story.id(), story));
        var sections = new TreeMap<String, String>();
        for (SectionPlan section : publication.sections()) {
            sections.put(section.name(), section.title());
        }
        return new Issue(
                publication.name(),
                publication.slug() + "-" + day.date(),
                day.date(),
                publication.language(),
                address(publication, day),
                stories,
                sections);
    }

    /// `texts.editions` of the publication, or a folder of its website; without either an address that is nobody's.
    private static String address(Publication publication, Day day) {
        var texts = publication.texts();
        var site = Optional.ofNullable(texts.get("website")).orElse(publication.slug() + ".invalid");
        var editions = Optional.ofNullable(texts.get("editions"))
                .orElse((site.startsWith("http") ? site : "https://" + site) + "/" + publication.slug());
        return editions.replaceAll("/+$", "") + "/" + day.date();
    }

    public Story story(String id) {
        var story = stories.get(id);
        if (story == null) {
            throw new IllegalStateException("the pages hold a story that the day does not have: " + id);
        }
        return story;
    }

    /// Under which head a story stands on a page: its own section's if the page has it, else the page's first.
    String sectionOn(String pageSections, Story story) {
        var titles = List.of(pageSections.split(" / "));
        var own = sections.getOrDefault(story.section(), "");
        return titles.contains(own) ? own : titles.getFirst();
    }
}
