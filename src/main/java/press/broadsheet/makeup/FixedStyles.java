package press.broadsheet.makeup;

import java.util.List;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.edition.FixedType;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;

/// The styles of a [press.broadsheet.edition.FixedEdition], with the same bounds for letters as `style.css` of the
/// Chronicle gives to body text.
final class FixedStyles {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int EXPANSION = 2;
    private static final int TIGHTEST = 12;
    private static final int WIDEST = 20;
    private static final int MOST_LINES = 9;

    private final FixedType type;

    FixedStyles(FixedType type) {
        this.type = type;
    }

    TypeStyle body() {
        return new TypeStyle(
                type.family(),
                REGULAR,
                false,
                type.body(),
                type.leading(),
                0,
                Align.JUSTIFY,
                type.indent(),
                0,
                false,
                false,
                true,
                EXPANSION,
                TIGHTEST,
                WIDEST,
                true,
                List.of(type.body()),
                1,
                0,
                true);
    }

    TypeStyle subhead() {
        return plain(BOLD, type.body(), type.leading(), 1);
    }

    TypeStyle headline(FixedSlot.Heading heading) {
        var lines = heading.depth().millipoints() / heading.leading().millipoints();
        return plain(BOLD, heading.size(), heading.leading(), Math.clamp(lines, 1, MOST_LINES));
    }

    TypeStyle byline() {
        return plain(REGULAR, type.byline(), type.leading(), 1);
    }

    TypeStyle caption() {
        return plain(REGULAR, type.caption(), type.captionLeading(), MOST_LINES);
    }

    TypeStyle folio() {
        return plain(REGULAR, type.folio(), type.folio(), 1);
    }

    TypeStyle masthead() {
        return plain(BOLD, type.masthead(), type.masthead(), 1);
    }

    private TypeStyle plain(int weight, Length size, Length leading, int lines) {
        return new TypeStyle(
                type.family(),
                weight,
                false,
                size,
                leading,
                0,
                Align.LEFT,
                Length.ZERO,
                0,
                false,
                false,
                false,
                0,
                0,
                0,
                false,
                List.of(size),
                lines,
                0,
                true);
    }
}
