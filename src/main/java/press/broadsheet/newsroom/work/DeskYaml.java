package press.broadsheet.newsroom.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// Writes the desk's word as `desk.yaml`.
final class DeskYaml {
    private DeskYaml() {}

    /// A locked page becomes its layout and a pin for each story that begins on it: it stays as the plan had it.
    ///
    /// @param plan the latest, or an empty one
    static String of(List<DeskWish> wishes, Plan plan) {
        var stories = new TreeMap<String, Map<String, String>>();
        var pages = new TreeMap<String, Map<String, String>>();
        for (var wish : wishes) {
            if (!wish.kind().equals("lock")) {
                put(wish.isOfPage() ? pages : stories, wish.subject(), wish.kind(), wish.word());
            }
        }
        for (var wish : wishes) {
            if (wish.kind().equals("lock")) {
                plan.page(Integer.parseInt(wish.subject())).ifPresent(page -> lock(page, stories, pages));
            }
        }
        return group("stories", stories) + group("pages", pages);
    }

    /// What the desk says of a story itself goes before the lock of its page.
    private static void lock(
            Plan.Page page, Map<String, Map<String, String>> stories, Map<String, Map<String, String>> pages) {
        pages.computeIfAbsent("" + page.number(), p -> new TreeMap<>()).putIfAbsent("layout", page.layout());
        for (var slot : page.slots()) {
            for (var story : slot.stories()) {
                var own = stories.computeIfAbsent(story, s -> new TreeMap<>());
                if (slot.begins() && !own.containsKey("keep_out")) {
                    own.putIfAbsent("pin", page.number() + " " + slot.base());
                }
            }
        }
        stories.values().removeIf(Map::isEmpty);
    }

    private static void put(Map<String, Map<String, String>> group, String subject, String kind, String word) {
        group.computeIfAbsent(subject, s -> new TreeMap<>()).put(kind, word);
    }

    private static String group(String name, Map<String, Map<String, String>> all) {
        if (all.isEmpty()) {
            return "";
        }
        var text = new StringBuilder(name).append(":\n");
        all.forEach((subject, own) -> {
            var key = name.equals("pages") ? subject : quoted(subject);
            text.append("  ").append(key).append(":\n");
            own.forEach((kind, word) -> text.append("    ")
                    .append(kind)
                    .append(": ")
                    .append(word(word))
                    .append('\n'));
        });
        return text.toString();
    }

    private static String word(String word) {
        return word.equals("yes") || word.equals("no") ? word : quoted(word);
    }

    /// A JSON text is a YAML text.
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
