package press.broadsheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// What a style sheet's selectors can see of a slot. Two slots that look the same to every selector have the same type,
/// so that it need be computed only once: most slots of most layouts.
final class SlotContext {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\[\\s*([\\w-]+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^]]*]");
    /// Selectors that depend on siblings or on how rows and columns are nested.
    private static final Pattern STRUCTURAL = Pattern.compile("[*>:+~]|\\b(rows|columns)\\b");

    private final boolean isStructural;
    private final Set<String> attributes;

    SlotContext(List<CssRule> rules) {
        isStructural = rules.stream()
                .map(rule -> IN_BRACKETS.matcher(rule.selector()).replaceAll(""))
                .anyMatch(selector -> STRUCTURAL.matcher(selector).find());
        attributes = rules.stream()
                .flatMap(rule -> ATTRIBUTE.matcher(rule.selector()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        attributes.addAll(List.of("class", "id", "lang"));
    }

    /// Equal for slots that the sheet cannot tell apart; empty when only Flying Saucer can say.
    Optional<String> of(Element slot) {
        if (isStructural) {
            return Optional.empty();
        }
        var seen = new StringBuilder();
        for (var element = slot; element.getParentNode() instanceof Element parent; element = parent) {
            if (!element.getTagName().equals("rows") && !element.getTagName().equals("columns")) {
                appendTo(seen, element);
            }
        }
        return Optional.of(seen.toString());
    }

    private void appendTo(StringBuilder seen, Element element) {
        seen.append('<').append(element.getTagName());
        attributes.stream()
                .filter(element::hasAttribute)
                .forEach(name -> seen.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(element.getAttribute(name))
                        .append('"'));
    }
}
