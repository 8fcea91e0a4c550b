package press.broadsheet.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// An edition's sections and the stories of each, in the order in which a reader meets them.
///
/// @param sections in page order
public record Contents(List<Section> sections) {
    public Contents {
        sections = List.copyOf(sections);
    }

    public record Section(String title, List<Entry> stories) {
        public Section {
            stories = List.copyOf(stories);
        }
    }

    /// A story wherever it stands.
    ///
    /// @param places in page order, at least one
    public record Entry(String story, String headline, String language, List<Place> places) {
        public Entry {
            places = List.copyOf(places);
        }
    }

    /// @param index of the story among those of its page, from 0
    public record Place(PageMap page, int index) {
        public StoryMap story() {
            return page.stories().get(index);
        }
    }

    /// A story belongs to the section under which it begins.
    public static Contents of(List<PageMap> pages) {
        var places = new LinkedHashMap<String, List<Place>>();
        for (var page : pages) {
            for (int i = 0; i < page.stories().size(); i++) {
                places.computeIfAbsent(page.stories().get(i).story(), _ -> new ArrayList<>())
                        .add(new Place(page, i));
            }
        }
        var sections = new LinkedHashMap<String, List<Entry>>();
        for (var all : places.values()) {
            var begin = all.getFirst().story();
            sections.computeIfAbsent(begin.section(), _ -> new ArrayList<>())
                    .add(new Entry(begin.story(), begin.headline(), begin.language(), all));
        }
        return new Contents(sections.entrySet().stream()
                .map(s -> new Section(s.getKey(), s.getValue()))
                .toList());
    }
}
