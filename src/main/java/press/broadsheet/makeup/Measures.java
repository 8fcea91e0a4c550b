package press.broadsheet.makeup;

/// How well an edition is made up. Shares are 0 to 1.
///
/// @param fill           share of all column lines of all pages that hold something
/// @param oversetLines   lines of body without a place
/// @param undersetLines  lines left white at the feet of stories, over all columns
/// @param justifiedLines lines of body set to the full measure, of two words or more
/// @param looseLines     share of those whose word space is over twice the natural one
/// @param veryLooseLines over three times
/// @param hyphenLadders  runs of three or more lines that end in hyphens
/// @param widows         columns that begin with a paragraph's last line
/// @param orphans        columns that end with a paragraph's first line, or with a subhead
/// @param offGrid        lines of body whose baseline is not on the page's grid
/// @param lostCharacters letters of placed stories that stand nowhere
public record Measures(
        double fill,
        int oversetLines,
        int undersetLines,
        int justifiedLines,
        double looseLines,
        double veryLooseLines,
        int hyphenLadders,
        int widows,
        int orphans,
        int offGrid,
        int lostCharacters) {}
