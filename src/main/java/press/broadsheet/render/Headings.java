package press.broadsheet.render;

/// Gives headings their levels: none is skipped on the way down, whatever a file begins with (ISO 14289-1, 7.4.2).
final class Headings {
    private int last;
    private int headline;
    private boolean sectionNamed;
    private boolean headlineGiven;

    /// In each story the first headline is the story's; that over its rest on another page is a heading below it.
    void endArticle() {
        headlineGiven = false;
    }

    /// The structure type of the next heading.
    String next(Role role) {
        int wanted = switch (role) {
            case SECTION_HEAD -> 1;
            case HEADLINE -> headlineGiven ? headline + 1 : sectionNamed ? 2 : 1;
            default -> headline + 1;
        };
        last = Math.min(wanted, last + 1);
        if (role == Role.SECTION_HEAD) {
            sectionNamed = true;
        }
        if (role == Role.SECTION_HEAD || role == Role.HEADLINE && !headlineGiven) {
            headline = last;
        }
        headlineGiven |= role == Role.HEADLINE;
        return "H" + last;
    }
}
