package press.broadsheet.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads `sections` and `section_map`.
final class SectionsReader {
    private static final List<String> PLACES = List.of("first", "last", "left", "any");
    private static final int MOST_PAGES = 100;

    private final YamlMapping root;
    private final List<YamlMapping> sections;

    SectionsReader(YamlMapping root) {
        this.root = root;
        this.sections = root.mappings("sections");
    }

    /// Where each section stands in the file.
    List<Integer> lines() {
        return sections.stream().map(section -> section.line("kind")).toList();
    }

    List<SectionPlan> plans() {
        var plans = new ArrayList<SectionPlan>();
        var names = new HashSet<String>();
        for (var section : sections) {
            var plan = plan(section);
            if (!plan.name().isEmpty() && !names.add(plan.name())) {
                section.problem("name", "section '" + plan.name() + "' stands twice", "Keep one of them");
            }
            plans.add(plan);
        }
        if (plans.isEmpty()) {
            root.problem("sections", "there are no sections", "List them in page order under 'sections:'");
        }
        return plans;
    }

    private static SectionPlan plan(YamlMapping section) {
        var name = section.text("name", "NATION");
        var min = section.number("min", 0, MOST_PAGES, 1);
        var max = section.number("max", 0, MOST_PAGES, Math.max(min, 1));
        if (max < min) {
            section.problem("max", "at most " + max + " pages but at least " + min, "Make max the larger");
        }
        var plan = new SectionPlan(
                name,
                section.text("title").orElse(name),
                section.texts("subsections"),
                section.text("kind", "news"),
                min,
                max,
                place(section),
                section.flag("shares"));
        section.refuseOtherKeys();
        return plan;
    }

    private static String place(YamlMapping section) {
        var place = section.text("place").orElse("any");
        if (!PLACES.contains(place)) {
            section.problem("place", "there is no place '" + place + "'", Spelling.advice(place, PLACES));
        }
        return place;
    }

    /// Other names in capitals to section names.
    SortedMap<String, String> map(List<SectionPlan> plans) {
        var names = plans.stream().map(SectionPlan::name).toList();
        var map = new TreeMap<String, String>();
        var found = root.mapping("section_map");
        found.ifPresent(mapping -> mapping.keys().forEach(other -> {
            var target = mapping.text(other, names.isEmpty() ? "NATION" : names.getFirst());
            if (!target.isEmpty() && !names.contains(target)) {
                mapping.problem(other, "there is no section '" + target + "'", Spelling.advice(target, names));
            }
            map.put(other.toUpperCase(Locale.ROOT), target);
        }));
        if (!map.containsKey("*")) {
            root.problem(
                    "section_map",
                    "section_map has no '*'",
                    "Say where stories of unknown sections go: '\"*\": " + firstOr(names) + "'");
        }
        return map;
    }

    private static String firstOr(List<String> names) {
        return names.isEmpty() ? "NATION" : names.getFirst();
    }

    /// Names that a story slot may be kept for.
    static Set<String> names(List<SectionPlan> plans) {
        var names = new TreeSet<String>();
        plans.forEach(plan -> {
            names.add(plan.name());
            names.addAll(plan.subsections());
        });
        return names;
    }
}
