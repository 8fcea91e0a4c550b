package press.broadsheet.plan;

import static press.broadsheet.plan.PlanFixtures.story;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Story;

/// Stories that fill the small paper of [PlanFixtures#SMALL].
final class SmallPaper {
    static final List<Story> STORIES = List.of(
            story("TOP", "A", 1, 40),
            story("TOP", "B", 2, 14),
            story("TOP", "C", 2, 10),
            story("TOP", "K", 4, 4),
            story("NEWS", "D", 3, 40),
            story("NEWS", "E", 3, 20),
            story("NEWS", "F", 4, 14),
            story("NEWS", "G", 4, 40),
            story("NEWS", "H", 4, 20),
            story("NEWS", "I", 4, 10),
            story("SPORTS", "S", 3, 40),
            story("SPORTS", "T", 4, 20),
            story("SPORTS", "U", 4, 14));

    private SmallPaper() {}

    /// The same with one more story, or another in the place of one with its id.
    static List<Story> with(List<Story> stories, Story story) {
        var all = new ArrayList<>(stories);
        var at = stories.stream().map(Story::id).toList().indexOf(story.id());
        if (at < 0) {
            all.add(story);
        } else {
            all.set(at, story);
        }
        return all;
    }
}
