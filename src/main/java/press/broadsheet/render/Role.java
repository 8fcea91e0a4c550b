package press.broadsheet.render;

/// What an element of the structure tree is: standard types of ISO 32000-1, 14.8.4, so that no role map is needed.
enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    ARTICLE("Art"),
    /// The name of the newspaper or of a section. The type of a heading is its level, which follows from the headings
    /// before it.
    SECTION_HEAD("H1"),
    /// The headline of a story or the name of a panel.
    HEADLINE("H2"),
    SUBHEAD("H3"),
    PARAGRAPH("P"),
    QUOTE("BlockQuote"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    LINK("Link"),
    SPAN("Span"),
    /// What is not read aloud: rules, tints, folios (14.8.2.2).
    ARTIFACT("Artifact");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /// The structure type's name; a heading's may become another.
    String type() {
        return type;
    }

    boolean isHeading() {
        return this == SECTION_HEAD || this == HEADLINE || this == SUBHEAD;
    }

    /// Whether it stays in the tree without content, so that a table keeps its columns.
    boolean isKeptEmpty() {
        return this == HEAD_CELL || this == CELL;
    }
}
