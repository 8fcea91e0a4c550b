package press.broadsheet.layout;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads `publication.yaml`.
final class SettingsReader {
    static final String FILE = "publication.yaml";

    private static final List<String> NEEDED_TEXTS = List.of("imprint", "jumpFrom", "jumpLine");

    private final Problems problems;

    SettingsReader(Problems problems) {
        this.problems = problems;
    }

    /// Empty when the file cannot be read at all; otherwise what it says, with a problem for each thing that is wrong.
    Optional<Settings> read(Path folder) {
        return YamlFile.read(folder.resolve(FILE), FILE, problems).map(SettingsReader::settings);
    }

    private static Settings settings(YamlMapping root) {
        var sections = new SectionsReader(root);
        var plans = sections.plans();
        var settings = new Settings(
                root.text("name", "The Valley Chronicle"),
                language(root),
                timezone(root),
                new GridReader(root).read(),
                plans,
                sections.lines(),
                sections.map(plans),
                texts(root),
                pages(root),
                root.number("volume", 1500, 3000, 1),
                new SourcesReader(root).sources(plans));
        if (root.text("volume").isEmpty()) {
            root.problem("volume", "'volume' is missing", "Add the year of the first volume: 'volume: 1998'");
        }
        root.refuseOtherKeys();
        return settings;
    }

    private static String language(YamlMapping root) {
        var language = root.text("language", "en-GB");
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            root.problem("language", "'" + language + "' is no language tag", "Write one as in BCP 47: en-GB, ur-IN");
        }
        return language;
    }

    private static String timezone(YamlMapping root) {
        var timezone = root.text("timezone", "Asia/Kolkata");
        try {
            if (!timezone.isEmpty()) {
                ZoneId.of(timezone);
            }
        } catch (DateTimeException e) {
            root.problem("timezone", "'" + timezone + "' is no time zone", "Write one such as Asia/Kolkata");
        }
        return timezone;
    }

    private static List<Integer> pages(YamlMapping root) {
        var pages = root.numbers("pages", 4, 400).stream().distinct().sorted().toList();
        if (pages.isEmpty()) {
            root.problem("pages", "'pages' names no page count", "List those allowed: 'pages: [8, 10, 12]'");
        }
        pages.stream()
                .filter(count -> count % 2 != 0)
                .forEach(odd -> root.problem("pages", odd + " pages cannot be printed", "Page counts are even"));
        return pages;
    }

    private static SortedMap<String, String> texts(YamlMapping root) {
        var texts = new TreeMap<String, String>();
        var found = root.mapping("texts");
        if (found.isEmpty()) {
            root.problem("texts", "'texts' is missing", "Add it with " + String.join(", ", NEEDED_TEXTS));
            return texts;
        }
        var mapping = found.get();
        mapping.keys().forEach(key -> mapping.text(key).ifPresent(text -> texts.put(key, text)));
        NEEDED_TEXTS.stream()
                .filter(key -> !texts.containsKey(key))
                .forEach(key -> mapping.problem(key, "texts has no '" + key + "'", "Add it"));
        for (var key : List.of("jumpFrom", "jumpLine")) {
            if (texts.containsKey(key) && !texts.getOrDefault(key, "").contains("{page}")) {
                mapping.problem(key, "'" + key + "' names no page", "Write {page} where the number stands");
            }
        }
        return texts;
    }
}
