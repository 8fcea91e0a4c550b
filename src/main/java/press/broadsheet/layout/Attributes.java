package press.broadsheet.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads one tag's attributes. Each that is wrong adds a problem and gives the fallback.
final class Attributes {
    private final Tag tag;
    private final Problems problems;
    private final Set<String> asked = new TreeSet<>();

    Attributes(Tag tag, Problems problems) {
        this.tag = tag;
        this.problems = problems;
    }

    void problem(String cause, String cure) {
        problems.add(tag.file(), tag.line(), cause, cure);
    }

    boolean has(String name) {
        asked.add(name);
        return tag.element().hasAttribute(name);
    }

    Optional<String> text(String name) {
        return has(name) ? Optional.of(tag.element().getAttribute(name).strip()) : Optional.empty();
    }

    int number(String name, int least, int most, int otherwise) {
        return text(name)
                .map(text -> number(name, text, least, most, otherwise))
                .orElse(otherwise);
    }

    private int number(String name, String text, int least, int most, int otherwise) {
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problem(
                "<" + tag.name() + "> has " + name + "=\"" + text + "\"",
                "Write a whole number from " + least + " to " + most);
        return otherwise;
    }

    boolean flag(String name) {
        return oneOf(name, List.of("no", "yes"), "no").equals("yes");
    }

    PictureWish picture() {
        var words = Arrays.stream(PictureWish.values())
                .map(wish -> wish.name().toLowerCase(Locale.ROOT))
                .toList();
        return PictureWish.valueOf(oneOf("picture", words, "optional").toUpperCase(Locale.ROOT));
    }

    private String oneOf(String name, List<String> words, String otherwise) {
        var found = text(name).orElse(otherwise);
        if (words.contains(found)) {
            return found;
        }
        problem("<" + tag.name() + "> has " + name + "=\"" + found + "\"", Spelling.advice(found, words));
        return otherwise;
    }

    /// Words parted by `separator`, blanks trimmed.
    List<String> words(String name, String separator) {
        return text(name).stream()
                .flatMap(text -> Arrays.stream(text.split(separator)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// A name made of small letters, digits and hyphens that must be there.
    String name(String attribute) {
        var found = text(attribute).orElse("");
        if (!found.matches("[a-z][a-z0-9-]*")) {
            problem(
                    "<" + tag.name() + "> "
                            + (found.isEmpty() ? "has no " + attribute : "has " + attribute + "=\"" + found + "\""),
                    "Write " + attribute + "=\"...\" in small letters, digits and hyphens");
        }
        return found;
    }

    /// Reports every attribute that nobody asked for.
    void refuseOthers() {
        var all = tag.element().getAttributes();
        for (var i = 0; i < all.getLength(); i++) {
            var name = all.item(i).getNodeName();
            if (!asked.contains(name)) {
                problem("<" + tag.name() + "> has no attribute '" + name + "'", Spelling.advice(name, asked));
            }
        }
    }
}
