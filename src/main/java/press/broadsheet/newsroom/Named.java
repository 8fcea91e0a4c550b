package press.broadsheet.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.broadsheet.edition.Story;

/// Finds a story by what an editor calls it.
final class Named {
    /// As many of several stories are named.
    private static final int MOST = 5;

    private Named() {}

    /// @param part its id, or a part of its headline, in any case
    /// @throws IllegalArgumentException when no story, or more than one, is meant; it says which
    static Story story(List<Story> stories, String part) {
        var byId = stories.stream().filter(s -> s.id().equals(part)).findFirst();
        if (byId.isPresent()) {
            return byId.get();
        }
        var found = stories.stream()
                .filter(s -> folded(s.headline()).contains(folded(part)))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "no story of the day has the id, or in its headline the words, “" + part + "”");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("“" + part + "” may be " + found.size() + " stories: "
                    + found.stream()
                            .limit(MOST)
                            .map(s -> s.id() + " “" + s.headline() + "”")
                            .collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
