package press.broadsheet.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.PlacedStory;

/// Where each story of an edition stands: under which section, and on which pages.
final class StoryIndex {
    private static final String SEPARATOR = " / ";

    private final EditionFacts facts;
    private final Map<String, List<Piece>> stories = new LinkedHashMap<>();

    /// A story's matter in one slot.
    ///
    /// @param page    from 0
    /// @param section title of the page's section that it is read in
    record Piece(int page, String section, PlacedStory matter) {}

    private StoryIndex(EditionFacts facts) {
        this.facts = facts;
    }

    static StoryIndex of(List<MadePage> pages, EditionFacts facts) {
        var index = new StoryIndex(facts);
        for (int i = 0; i < pages.size(); i++) {
            for (var story : pages.get(i).stories()) {
                if (!story.story().isEmpty()) {
                    index.stories
                            .computeIfAbsent(story.story(), _ -> new ArrayList<>())
                            .add(new Piece(i, index.section(pages.get(i), story.story()), story));
                }
            }
        }
        return index;
    }

    /// Stories in the order in which they begin, each with its pieces in the order of the pages.
    Map<String, List<Piece>> stories() {
        return stories;
    }

    List<Piece> pieces(String story) {
        return stories.getOrDefault(story, List.of());
    }

    /// The first piece on another page after, or before, `page`.
    Optional<Piece> onAnotherPage(String story, int page, boolean after) {
        return pieces(story).stream()
                .filter(p -> after ? p.page() > page : p.page() < page)
                .findFirst();
    }

    /// The titles of a page's sections.
    static List<String> sections(MadePage page) {
        return List.of(page.section().split(SEPARATOR));
    }

    /// A page that carries the story's own section reads it there; any other in its first.
    private String section(MadePage page, String story) {
        var titles = sections(page);
        var own = facts.of(story).section();
        return titles.contains(own) ? own : titles.getFirst();
    }
}
