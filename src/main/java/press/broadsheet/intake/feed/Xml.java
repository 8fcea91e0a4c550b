package press.broadsheet.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A piece of XML as it was read, to be asked for anything without failing.
sealed interface Xml {
    Element NONE = new Element("", "", Map.of(), List.of());

    /// The characters of it and of all within it.
    String text();

    record Text(String text) implements Xml {}

    /// @param space      its namespace, or empty
    /// @param name       without prefix
    /// @param attributes by name without prefix, but for `xml:lang`
    /// @param nodes      in the order of the file
    record Element(String space, String name, Map<String, String> attributes, List<Xml> nodes) implements Xml {

        @Override
        public String text() {
            var text = new StringBuilder();
            for (var node : nodes) {
                text.append(node.text());
            }
            return text.toString();
        }

        /// In one line, without space at its ends.
        String line() {
            return text().replaceAll("\\s+", " ").strip();
        }

        String attr(String attribute) {
            return attributes.getOrDefault(attribute, "").strip();
        }

        boolean is(String other) {
            return name.equals(other);
        }

        boolean isAbsent() {
            return this == NONE;
        }

        List<Element> elements() {
            return nodes.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /// Its children of that name.
        List<Element> all(String child) {
            return elements().stream().filter(element -> element.is(child)).toList();
        }

        /// The first element on that path of names (`body/body.head/hedline`), or [#NONE].
        Element path(String path) {
            var found = this;
            for (var step : path.split("/")) {
                found = found.all(step).stream().findFirst().orElse(NONE);
            }
            return found;
        }

        /// All elements of these names within it, in order; does not look inside those it finds.
        List<Element> findAll(String... names) {
            var found = new ArrayList<Element>();
            collect(List.of(names), found);
            return found;
        }

        /// The first element of that name within it, or [#NONE].
        Element find(String wanted) {
            return findAll(wanted).stream().findFirst().orElse(NONE);
        }

        private void collect(List<String> names, List<Element> found) {
            for (var element : elements()) {
                if (names.contains(element.name)) {
                    found.add(element);
                } else {
                    element.collect(names, found);
                }
            }
        }

        /// The text of the first of these children that has any.
        String firstOf(String... children) {
            return Stream.of(children)
                    .map(child -> path(child).line())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }
}
