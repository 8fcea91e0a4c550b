package press.broadsheet.intake.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// The fields in YAML that may head a Markdown file, between two lines of dashes.
///
/// @param rest  what follows them
/// @param fault why they could not be read, or empty
record FrontMatter(Map<String, Object> fields, String rest, Optional<String> fault) {
    private static final String FENCE = "---";
    private static final int MOST = 100_000;

    static FrontMatter of(String text) {
        var end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
        if (end < 0) {
            return new FrontMatter(Map.of(), text, Optional.empty());
        }
        var head = text.substring(FENCE.length() + 1, Math.max(FENCE.length() + 1, end + 1));
        var rest = text.substring(text.indexOf('\n', end + 1) < 0 ? text.length() : text.indexOf('\n', end + 1));
        try {
            return new FrontMatter(fields(head), rest, Optional.empty());
        } catch (YAMLException e) {
            var cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return new FrontMatter(Map.of(), rest, Optional.of("its front matter is no YAML: " + cause));
        }
    }

    private static Map<String, Object> fields(String head) {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST);
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(false);
        Object loaded = new Yaml(new SafeConstructor(options)).load(head);
        var fields = new LinkedHashMap<String, Object>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name != null && value != null) {
                    fields.put(name.toString(), value);
                }
            });
        }
        return fields;
    }
}
