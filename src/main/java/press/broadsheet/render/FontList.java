package press.broadsheet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// `fonts/fonts.yaml`, read and checked; the font files themselves are not opened.
///
/// @param families by name in lower case, in the file's order
/// @param fallback names of families, as in the file
record FontList(Map<String, Family> families, List<String> fallback) {

    /// @param faces at least one
    record Family(String name, List<FontFile> faces) {}

    /// The key of a family's name; CSS does not tell capitals from small letters here.
    static String key(String family) {
        return family.toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when the list is wrong; the message names the file and the cause
    static FontList read(Path folder) throws IOException {
        var file = folder.resolve("fonts.yaml");
        try {
            var root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)), "the file");
            return checked(new FontList(families(folder, root), fallback(root)));
        } catch (YAMLException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /// @throws UncheckedIOException when it cannot be read
    static FontList readUnchecked(Path folder) {
        try {
            return read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the list has the family's name in it anywhere; false only where [#read] would not find the family.
    static boolean mayName(Path folder, String family) throws IOException {
        return key(Files.readString(folder.resolve("fonts.yaml"))).contains(key(family));
    }

    private static FontList checked(FontList list) {
        for (var name : list.fallback) {
            if (!list.families.containsKey(key(name))) {
                throw new IllegalArgumentException("fallback names " + name + ", which is no family");
            }
        }
        return list;
    }

    private static Map<String, Family> families(Path folder, Map<?, ?> root) {
        var families = new LinkedHashMap<String, Family>();
        for (var entry : list(root.get("families"), "families")) {
            var family = map(entry, "an entry of families");
            var name = string(family.get("name"), "a family's name");
            var faces = new ArrayList<FontFile>();
            for (var face : list(family.get("faces"), "faces of " + name)) {
                faces.add(face(folder, map(face, "a face of " + name)));
            }
            families.put(key(name), new Family(name, List.copyOf(faces)));
        }
        return families;
    }

    private static FontFile face(Path folder, Map<?, ?> face) {
        var name = string(face.get("file"), "a face's file");
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no font file " + name);
        }
        if (face.get("weight") instanceof Integer weight && face.get("italic") instanceof Boolean italic) {
            return new FontFile(name, file, weight, italic);
        }
        throw new IllegalArgumentException(name + " needs a weight (a number) and italic (true or false)");
    }

    private static List<String> fallback(Map<?, ?> root) {
        return list(root.get("fallback"), "fallback").stream()
                .map(name -> string(name, "an entry of fallback"))
                .toList();
    }

    private static Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(what + " must be a map of keys and values");
    }

    private static List<?> list(@Nullable Object value, String what) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new IllegalArgumentException(what + " must be a list with at least one entry");
    }

    private static String string(@Nullable Object value, String what) {
        if (value instanceof String string && !string.isBlank()) {
            return string;
        }
        throw new IllegalArgumentException(what + " must be a text");
    }
}
