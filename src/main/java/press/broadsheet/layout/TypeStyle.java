package press.broadsheet.layout;

import java.util.List;
import press.broadsheet.geometry.Length;

/// The type of one part, as the style sheets' cascade gives it.
///
/// @param family      a family of `fonts/fonts.yaml`
/// @param weight      100 to 900
/// @param size        type size (the ladder's first where there is a ladder)
/// @param leading     distance of baselines; body type's equals the grid's
/// @param colour      0xRRGGBB
/// @param align       of its lines
/// @param indent      of a paragraph's first line (`text-indent`)
/// @param tracking    letterspacing in 1/1000 em (`letter-spacing`)
/// @param capitals    whether set in capitals (`text-transform: uppercase`)
/// @param smallCaps   whether set in capitals at 80 % size (`font-variant: small-caps`)
/// @param hyphenate   whether words may be divided (`-broadsheet-hyphenate: auto | none`)
/// @param expansion   how far glyphs may be widened or narrowed, in percent, 0 to 2 (`-broadsheet-expansion`)
/// @param tightest    how far letterspacing may close to fit a line, 1/1000 em (`-broadsheet-tracking: 10 18`, first)
/// @param widest      how far it may open, 1/1000 em (second value)
/// @param hang        whether punctuation hangs in the margin (`-broadsheet-hang: auto | none`)
/// @param ladder      headline sizes to choose from, largest first, never empty (`-broadsheet-ladder: 60pt 54pt 48pt`)
/// @param maxLines    most lines of a headline or deck, 1 or more (`-broadsheet-lines`)
/// @param dropLines   lines a drop cap takes, 0 for none (`-broadsheet-drop-lines` on `.dropcap`)
/// @param show        false when the part is not to be set here (`display: none`)
public record TypeStyle(
        String family,
        int weight,
        boolean italic,
        Length size,
        Length leading,
        int colour,
        Align align,
        Length indent,
        int tracking,
        boolean capitals,
        boolean smallCaps,
        boolean hyphenate,
        int expansion,
        int tightest,
        int widest,
        boolean hang,
        List<Length> ladder,
        int maxLines,
        int dropLines,
        boolean show) {
    public TypeStyle {
        ladder = List.copyOf(ladder);
    }

    /// The same style at another size.
    public TypeStyle withSize(Length newSize) {
        return new TypeStyle(
                family,
                weight,
                italic,
                newSize,
                leading,
                colour,
                align,
                indent,
                tracking,
                capitals,
                smallCaps,
                hyphenate,
                expansion,
                tightest,
                widest,
                hang,
                List.of(newSize),
                maxLines,
                dropLines,
                show);
    }
}
