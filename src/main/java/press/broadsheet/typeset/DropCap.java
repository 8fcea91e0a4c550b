package press.broadsheet.typeset;

/// The large first letter of a feature, with its place beside the first lines.
///
/// @param letter the letter alone, set in the drop cap's type
/// @param lines  how many lines of body it is deep; its foot stands on the last one's baseline
public record DropCap(Line letter, int lines) {}
