package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;

/// What is to be placed, most valuable first; equal values as received.
final class Items {
    private Items() {}

    /// @param taken hashes of pictures that others show
    static List<Item> of(Day day, Publication publication, SortedSet<String> taken) {
        var items = new ArrayList<Item>();
        var shown = new TreeSet<>(taken);
        day.stories().stream()
                .sorted(Comparator.comparingInt(Story::newsValue).thenComparing(Story::order))
                .forEach(story -> items.addAll(of(story, publication, shown)));
        return items;
    }

    /// A picture story becomes one item a picture.
    private static List<Item> of(Story story, Publication publication, Set<String> shown) {
        var photos = publication
                .section(story.section())
                .filter(s -> s.kind().contains("photo"))
                .isPresent();
        if (story.section().equals("CARTOON") || (story.body().isEmpty() && !photos)) {
            return List.of(Item.cartoon(story));
        }
        if (photos) {
            return IntStream.range(0, story.pictures().size())
                    .mapToObj(i -> Item.photo(story, i))
                    .toList();
        }
        return List.of(Item.of(story, freshPicture(story, shown)));
    }

    /// The story's first picture that no more valuable story shows; -1 without one.
    private static int freshPicture(Story story, Set<String> shown) {
        for (var i = 0; i < story.pictures().size(); i++) {
            if (shown.add(story.pictures().get(i).sha256())) {
                return i;
            }
        }
        return -1;
    }
}
