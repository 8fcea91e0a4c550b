package press.broadsheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What `publication.yaml` says.
///
/// @param grid         empty when it cannot be made from what the file says
/// @param sectionLines where in the file each of `sections` stands
record Settings(
        String name,
        String language,
        String timezone,
        Optional<Grid> grid,
        List<SectionPlan> sections,
        List<Integer> sectionLines,
        SortedMap<String, String> sectionMap,
        SortedMap<String, String> texts,
        List<Integer> pagesByDay,
        int volume,
        List<Source> sources) {}
