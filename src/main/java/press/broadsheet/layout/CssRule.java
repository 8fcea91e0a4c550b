package press.broadsheet.layout;

import java.util.List;

/// A rule of a style sheet.
///
/// @param selector as written, comments taken out
/// @param line     of the selector's first character
record CssRule(String selector, int line, List<Declaration> declarations) {

    /// @param value as written, line ends made blanks, without `!important`
    record Declaration(String property, String value, boolean important, int line) {
        String text() {
            return property + ": " + value + (important ? " !important;" : ";");
        }
    }
}
