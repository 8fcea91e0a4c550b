package press.broadsheet.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// One mapping of a YAML file, with the lines its values stand on. Each question that the file answers wrongly adds a
/// problem and gives the fallback, so that reading goes on.
public final class YamlMapping {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Problems problems;

    private YamlMapping(String file, int line, List<NodeTuple> entries, Problems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
        entries.forEach(entry -> put(entry.getKeyNode(), entry.getValueNode()));
    }

    static YamlMapping of(String file, MappingNode node, Problems problems) {
        return new YamlMapping(file, lineOf(node), node.getValue(), problems);
    }

    /// Of a file that says nothing.
    static YamlMapping empty(String file, Problems problems) {
        return new YamlMapping(file, 1, List.of(), problems);
    }

    private void put(Node keyNode, Node value) {
        if (!(keyNode instanceof ScalarNode key)) {
            problems.add(file, lineOf(keyNode), "a key is not a plain word", "Write 'name: value'");
        } else if (values.put(key.getValue(), value) != null) {
            problems.add(
                    file,
                    lineOf(keyNode),
                    "'" + key.getValue() + "' stands twice, first on line " + line(key.getValue()),
                    "Keep one of them");
        } else {
            lines.put(key.getValue(), lineOf(keyNode));
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// Where `key` stands, or where the mapping begins when it does not.
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    public Set<String> keys() {
        return lines.keySet();
    }

    public void problem(String key, String cause, String cure) {
        problems.add(file, line(key), cause, cure);
    }

    /// A text that must be there; the empty text when it is not.
    String text(String key, String example) {
        var found = text(key);
        if (found.isEmpty()) {
            problem(key, "'" + key + "' is missing", "Add '" + key + ": " + example + "'");
        }
        return found.orElse("");
    }

    /// A text that may be there.
    public Optional<String> text(String key) {
        return value(key).flatMap(node -> {
            if (node instanceof ScalarNode scalar) {
                return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
            }
            problem(key, "'" + key + "' is not a plain text", "Write '" + key + ": ...' on one line");
            return Optional.empty();
        });
    }

    int number(String key, int least, int most, int otherwise) {
        return text(key).flatMap(text -> number(key, text, least, most)).orElse(otherwise);
    }

    public boolean flag(String key) {
        var text = text(key).orElse("false");
        if (!Set.of("true", "false", "yes", "no").contains(text)) {
            problem(key, "'" + key + "' is '" + text + "'", "Write yes or no");
        }
        return text.equals("true") || text.equals("yes");
    }

    List<String> texts(String key) {
        return items(key).flatMap(node -> asText(key, node).stream()).toList();
    }

    List<Integer> numbers(String key, int least, int most) {
        return texts(key).stream()
                .flatMap(text -> number(key, text, least, most).stream())
                .toList();
    }

    List<YamlMapping> mappings(String key) {
        return items(key).flatMap(node -> asMapping(key, node).stream()).toList();
    }

    public Optional<YamlMapping> mapping(String key) {
        return value(key).flatMap(node -> asMapping(key, node));
    }

    /// Reports every key that nobody asked for.
    public void refuseOtherKeys() {
        lines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                problems.add(file, at, "'" + key + "' is not known here", Spelling.advice(key, asked));
            }
        });
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private Stream<Node> items(String key) {
        return value(key).stream().flatMap(node -> {
            if (node instanceof SequenceNode sequence) {
                return sequence.getValue().stream();
            }
            problem(key, "'" + key + "' is not a list", "Write '" + key + ": [ ... ]'");
            return Stream.empty();
        });
    }

    private Optional<String> asText(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.add(file, lineOf(node), "'" + key + "' holds more than plain words", "List words only");
        return Optional.empty();
    }

    private Optional<YamlMapping> asMapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(of(file, mapping, problems));
        }
        problems.add(file, lineOf(node), "'" + key + "' is not made of 'name: value' lines", "Indent them under it");
        return Optional.empty();
    }

    private Optional<Integer> number(String key, String text, int least, int most) {
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.parseInt(text));
        }
        problem(key, "'" + key + "' is '" + text + "'", "Write a whole number from " + least + " to " + most);
        return Optional.empty();
    }
}
