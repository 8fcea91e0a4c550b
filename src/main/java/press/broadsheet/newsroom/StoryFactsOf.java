package press.broadsheet.newsroom;

import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.render.StoryFacts;

/// What the renderer must know of each story.
final class StoryFactsOf {
    private StoryFactsOf() {}

    /// By id.
    static SortedMap<String, StoryFacts> day(Publication publication, Day day) {
        var facts = new TreeMap<String, StoryFacts>();
        day.stories().forEach(story -> facts.put(story.id(), story(publication, story)));
        return facts;
    }

    /// By id.
    static SortedMap<String, StoryFacts> edition(FixedEdition edition) {
        var facts = new TreeMap<String, StoryFacts>();
        for (var page : edition.pages()) {
            for (var slot : page.slots()) {
                if (slot instanceof FixedSlot.Text text) {
                    facts.put(text.story().id(), facts(text.story(), page.section()));
                }
            }
        }
        return facts;
    }

    private static StoryFacts story(Publication publication, Story story) {
        var section =
                publication.section(story.section()).map(SectionPlan::title).orElse(story.section());
        return facts(story, section);
    }

    private static StoryFacts facts(Story story, String section) {
        var opening = story.body().isEmpty() ? "" : story.body().getFirst().text();
        return new StoryFacts(story.headline(), section, story.language(), opening);
    }
}
