package press.broadsheet.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;

/// A publication's `style.css`: its computed styles, and what is wrong in it.
final class StyleSheet {
    static final String FILE = "style.css";

    /// No family of this name exists: where it is computed, no rule has set one.
    static final String NO_FAMILY = "(none)";

    private static final String DEFAULTS =
            "html { font-family: \"" + NO_FAMILY + "\"; line-height: 1.2; text-align: left; color: #000 }";

    private final Problems problems;
    private final List<CssRule> rules;
    private final Cascade standard;
    private final OwnCascades own;

    private StyleSheet(List<CssRule> rules, Problems problems) {
        this.problems = problems;
        this.rules = rules;
        check();
        this.standard = new Cascade(DEFAULTS, standard(rules));
        this.own = new OwnCascades(rules);
    }

    static StyleSheet read(Path folder, Problems problems) {
        return new StyleSheet(CssScanner.scan(FILE, css(folder, problems), problems), problems);
    }

    private static String css(Path folder, Problems problems) {
        try {
            return Files.readString(folder.resolve(FILE));
        } catch (IOException e) {
            var cause = "it cannot be read (" + e.getClass().getSimpleName() + ")";
            problems.add(FILE, 1, cause, "The type of all stories stands in style.css, in UTF-8");
            return "";
        }
    }

    List<CssRule> rules() {
        return rules;
    }

    CalculatedStyle style(Element element) {
        return standard.style(element);
    }

    String own(Element element, OwnProperty property, String otherwise) {
        return own.value(element, property, otherwise);
    }

    private void check() {
        var flyingSaucer = new CssCheck(FILE, problems);
        for (var rule : rules) {
            flyingSaucer.selector(rule);
            for (var declaration : rule.declarations()) {
                if (isOwn(declaration)) {
                    checkOwn(declaration);
                } else {
                    flyingSaucer.declaration(declaration);
                }
            }
        }
    }

    private void checkOwn(CssRule.Declaration declaration) {
        var property = OwnProperty.named(declaration.property());
        if (property.isEmpty()) {
            problems.add(
                    FILE,
                    declaration.line(),
                    "there is no property " + declaration.property(),
                    Spelling.advice(declaration.property(), OwnProperty.cssNames()));
        } else if (!property.get().accepts(declaration.value())) {
            problems.add(
                    FILE,
                    declaration.line(),
                    declaration.property() + " is '" + declaration.value() + "'",
                    "Write " + property.get().wanted());
        }
    }

    private static boolean isOwn(CssRule.Declaration declaration) {
        return declaration.property().startsWith(OwnProperty.PREFIX);
    }

    /// The sheet without our properties.
    private static String standard(List<CssRule> rules) {
        return rules.stream()
                .map(rule -> rule.selector() + " { " + standardIn(rule) + " }")
                .collect(Collectors.joining("\n"));
    }

    private static String standardIn(CssRule rule) {
        return rule.declarations().stream()
                .filter(declaration -> !isOwn(declaration))
                .map(CssRule.Declaration::text)
                .collect(Collectors.joining(" "));
    }
}
