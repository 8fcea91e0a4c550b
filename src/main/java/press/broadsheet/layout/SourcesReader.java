package press.broadsheet.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads `sources`.
final class SourcesReader {
    private static final List<String> KINDS = List.of("wordpress", "feed", "folder");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");
    private static final String TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    private static final Pattern SCHEDULE =
            Pattern.compile("every [1-9]\\d{0,3} (?:minutes?|hours?)|daily " + TIME + "(?: " + TIME + "){0,23}");
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_CATEGORY = 999_999;

    private final YamlMapping root;

    SourcesReader(YamlMapping root) {
        this.root = root;
    }

    List<Source> sources(List<SectionPlan> plans) {
        var sources = new ArrayList<Source>();
        var names = new HashSet<String>();
        for (var mapping : root.mappings("sources")) {
            var source = source(mapping, plans);
            if (!names.add(source.name())) {
                mapping.problem("name", "source '" + source.name() + "' stands twice", "Give each its own name");
            }
            sources.add(source);
        }
        return sources;
    }

    private static Source source(YamlMapping mapping, List<SectionPlan> plans) {
        var source = new Source(
                name(mapping),
                kind(mapping),
                mapping.text("address", "https://newspaper.example/wp-json"),
                mapping.text("user").orElse(""),
                mapping.text("password").orElse(""),
                mapping.numbers("categories", 1, MOST_CATEGORY),
                mapping.number("days", 0, MOST_DAYS, 0),
                schedule(mapping),
                sections(mapping, plans),
                newsValues(mapping),
                mapping.texts("hosts"));
        if (!source.password().matches("|[A-Z][A-Z0-9_]*")) {
            mapping.problem(
                    "password",
                    "'password' is no environment variable's name",
                    "Write the variable's name in capitals and put the password into the environment");
        }
        mapping.refuseOtherKeys();
        return source;
    }

    private static String name(YamlMapping mapping) {
        var name = mapping.text("name", "site");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            mapping.problem("name", "'" + name + "' cannot name a source", "Use small letters, digits and hyphens");
        }
        return name;
    }

    private static String kind(YamlMapping mapping) {
        var kind = mapping.text("kind", "wordpress");
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            mapping.problem("kind", "there is no kind '" + kind + "'", Spelling.advice(kind, KINDS));
        }
        return kind;
    }

    private static String schedule(YamlMapping mapping) {
        var schedule = mapping.text("schedule").orElse("");
        if (!schedule.isEmpty() && !SCHEDULE.matcher(schedule).matches()) {
            mapping.problem(
                    "schedule", "'" + schedule + "' is no schedule", "Write 'every 10 minutes' or 'daily 18:00 21:30'");
        }
        return schedule;
    }

    private static SortedMap<String, String> sections(YamlMapping mapping, List<SectionPlan> plans) {
        var known = SectionsReader.names(plans);
        var sections = new TreeMap<String, String>();
        mapping.mapping("sections")
                .ifPresent(inner -> inner.keys().forEach(key -> {
                    var target = inner.text(key).orElse("");
                    if (!known.contains(target)) {
                        inner.problem(key, "there is no section '" + target + "'", Spelling.advice(target, known));
                    }
                    sections.put(key.toUpperCase(Locale.ROOT), target);
                }));
        return sections;
    }

    private static SortedMap<String, Integer> newsValues(YamlMapping mapping) {
        var values = new TreeMap<String, Integer>();
        mapping.mapping("news_values")
                .ifPresent(inner -> inner.keys()
                        .forEach(key -> values.put(key.toUpperCase(Locale.ROOT), inner.number(key, 1, 5, 4))));
        return values;
    }
}
