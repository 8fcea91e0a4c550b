package press.broadsheet.layout;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/// Opens the files in which people write settings down.
public final class YamlFile {
    private YamlFile() {}

    /// What the file says, be it nothing; empty, with a problem, when that is not `name: value` lines.
    ///
    /// @param name what problems call the file
    public static Optional<YamlMapping> read(Path file, String name, Problems problems) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)));
            if (node == null) {
                return Optional.of(YamlMapping.empty(name, problems));
            }
            if (node instanceof MappingNode mapping) {
                return Optional.of(YamlMapping.of(name, mapping, problems));
            }
            problems.add(name, 1, "the file has no 'name: value' lines", "Write some, or take the file away");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add(name, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + e.getProblem(), "Correct it");
        } catch (YAMLException e) {
            problems.add(name, 1, "not YAML: " + firstLine(e), "Correct it");
        } catch (NoSuchFileException e) {
            problems.add(name, 1, "there is no such file in " + file.getParent(), "Name a folder with it or write it");
        } catch (IOException e) {
            problems.add(name, 1, "it cannot be read (" + e.getClass().getSimpleName() + ")", "Save it as UTF-8");
        }
        return Optional.empty();
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
