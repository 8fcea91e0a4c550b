package press.broadsheet.publish;

/// Writes an XML document: elements and attributes in the order given, one element a line. What XML forbids must have
/// been taken out of texts before ([Shown]).
final class Xml {
    private final StringBuilder text =
            new StringBuilder(1 << 16).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private boolean open;

    /// Begins an element; its attributes follow.
    Xml start(String name) {
        close();
        text.append('<').append(name);
        open = true;
        return this;
    }

    /// An attribute of the element just begun.
    Xml with(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Xml with(String name, int value) {
        text.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /// Ends the element just begun, which has nothing inside.
    Xml empty() {
        text.append("/>\n");
        open = false;
        return this;
    }

    Xml end(String name) {
        close();
        text.append("</").append(name).append(">\n");
        return this;
    }

    /// An element that holds nothing but text.
    Xml element(String name, String content) {
        start(name);
        return content(name, content);
    }

    /// The text of the element just begun, and its end.
    Xml content(String name, String content) {
        text.append('>');
        open = false;
        escape(content);
        text.append("</").append(name).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void close() {
        if (open) {
            text.append(">\n");
            open = false;
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }
}
