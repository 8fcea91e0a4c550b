package press.broadsheet.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// A newspaper's settings, from `publication.yaml`, with its layouts.
///
/// @param folder      where it was read from
/// @param slug        the folder's name
/// @param sections    in page order
/// @param sectionMap  names that feeds use, in capitals, to a section's name; the name `*` is the nearest for any other
/// @param texts       standing words: `imprint`, `registration`, `price`, `city`, `jumpLine` ("Continued on page
/// {page}"),
///                    `jumpFrom` ("From page {page}"), `motto`, `website`, ...
/// @param pagesByDay  page counts allowed, smallest first: even, 4 or more
/// @param volume      the first volume's year, so that volume and issue numbers follow from the date
/// @param sources     where stories come from, in the order of the file
/// @param layouts     by name, in name order
public record Publication(
        Path folder,
        String slug,
        String name,
        String language,
        String timezone,
        Grid grid,
        List<SectionPlan> sections,
        Map<String, String> sectionMap,
        SortedMap<String, String> texts,
        List<Integer> pagesByDay,
        int volume,
        List<Source> sources,
        SortedMap<String, PageLayout> layouts) {
    public Publication {
        sections = List.copyOf(sections);
        sectionMap = Map.copyOf(sectionMap);
        pagesByDay = List.copyOf(pagesByDay);
        sources = List.copyOf(sources);
    }

    public Optional<SectionPlan> section(String sectionName) {
        return sections.stream().filter(s -> s.name().equals(sectionName)).findFirst();
    }

    /// A standing text, or a plain error that names the missing key.
    public String text(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException(folder + "/publication.yaml: texts has no '" + key + "'");
        }
        return text;
    }
}
