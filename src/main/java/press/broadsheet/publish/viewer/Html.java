package press.broadsheet.publish.viewer;

import press.broadsheet.publish.Shown;

/// Text as HTML has it.
final class Html {
    private Html() {}

    /// `text` between tags or in an attribute in double quotes.
    static String of(String text) {
        return Shown.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// JSON inside a script element: nothing in it can end the element.
    static String script(String json) {
        return json.replace("<", "\\u003c");
    }

    /// `<tag class="name">text</tag>`, or nothing where there is no text.
    static String part(String tag, String name, String text) {
        return text.isEmpty() ? "" : "<%s class=\"%s\">%s</%s>\n".formatted(tag, name, of(text), tag);
    }
}
