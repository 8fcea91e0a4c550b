package press.broadsheet.render;

/// What an element of the structure tree holds, in reading order.
sealed interface Kid permits Tag, Kid.Mark, LinkArea {

    /// A stretch of a page's content.
    ///
    /// @param page from 0
    /// @param id   the marked-content identifier, counted from 0 on each page
    /// @param said its text
    record Mark(int page, int id, StringBuilder said) implements Kid {}
}
