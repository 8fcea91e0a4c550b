package press.broadsheet.render;

import press.broadsheet.geometry.Box;

/// An area of a page that can be clicked.
///
/// @param page  from 0
/// @param words what a screen reader says of it
record LinkArea(int page, Box box, Target target, String words) implements Kid {

    /// Where a link leads.
    sealed interface Target {}

    /// @param uri http, https or mailto, in ASCII
    record Address(String uri) implements Target {}

    /// A place in the same PDF.
    ///
    /// @param page from 0
    /// @param top  from the page's top
    record Place(int page, press.broadsheet.geometry.Length top) implements Target {}
}
