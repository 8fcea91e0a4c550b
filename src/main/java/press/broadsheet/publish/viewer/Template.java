package press.broadsheet.publish.viewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of the viewer's, as it lies beside this class.
final class Template {
    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

    private Template() {}

    /// The file's bytes.
    static byte[] bytes(String name) {
        try (var in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the viewer's file " + name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the viewer's file " + name + " cannot be read", e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// The file with each `{{name}}` filled in; values are HTML already.
    static String filled(String name, Map<String, String> values) {
        return HOLE.matcher(text(name)).replaceAll(hole -> {
            var value = values.get(hole.group(1));
            if (value == null) {
                throw new IllegalStateException(name + " asks for {{" + hole.group(1) + "}}, which nobody gives");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
