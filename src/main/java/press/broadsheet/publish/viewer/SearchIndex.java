package press.broadsheet.publish.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.publish.PageMap;
import press.broadsheet.publish.StoryMap;

/// The edition's words and where each is printed: `search.json`. Words are counted through the edition in the order of
/// its maps, a divided word once, where it begins.
final class SearchIndex {
    private final Map<String, Integer> stories = new LinkedHashMap<>();
    private final List<Map<String, Object>> told = new ArrayList<>();
    private final Map<String, List<Integer>> terms = new TreeMap<>();
    private final List<Object> pages = new ArrayList<>();
    private int words;

    private SearchIndex() {}

    static Map<String, Object> of(List<PageMap> pages) {
        var index = new SearchIndex();
        pages.forEach(index::page);
        var all = new LinkedHashMap<String, Object>();
        all.put("version", 1);
        all.put("words", index.words);
        all.put("stories", index.told);
        all.put("pages", index.pages);
        all.put("terms", index.steps());
        return all;
    }

    private void page(PageMap page) {
        var counts = new ArrayList<List<Integer>>();
        for (var story : page.stories()) {
            int before = words;
            story.texts()
                    .forEach(text -> text.lines().forEach(line -> line.words().forEach(this::word)));
            counts.add(List.of(number(story), words - before));
        }
        pages.add(counts);
    }

    private int number(StoryMap story) {
        return stories.computeIfAbsent(story.story(), id -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("id", id);
            entry.put("headline", story.headline());
            entry.put("section", story.section());
            entry.put("pages", story.pages());
            told.add(entry);
            return stories.size();
        });
    }

    private void word(StoryMap.Word word) {
        if (word.piece() > 1) {
            return;
        }
        for (var term : Terms.of(word.whole())) {
            var places = terms.computeIfAbsent(term, _ -> new ArrayList<>());
            if (places.isEmpty() || places.getLast() != words) {
                places.add(words);
            }
        }
        words++;
    }

    /// Each place as its distance from the one before: short numbers.
    private Map<String, List<Integer>> steps() {
        var steps = new LinkedHashMap<String, List<Integer>>();
        terms.forEach((term, places) -> {
            var distances = new ArrayList<Integer>();
            int before = 0;
            for (int place : places) {
                distances.add(place - before);
                before = place;
            }
            steps.put(term, distances);
        });
        return steps;
    }
}
