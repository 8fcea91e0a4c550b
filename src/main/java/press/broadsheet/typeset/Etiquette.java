package press.broadsheet.typeset;

import java.util.Set;

/// Which words should not be parted by a line's end.
final class Etiquette {
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof", "Prof.", "St", "St.", "Rs", "Rs.", "No",
            "No.", "Lt", "Lt.", "Gen", "Gen.", "Col", "Col.", "Capt", "Capt.", "Sen.", "Rep.", "Gov.", "Justice");

    private Etiquette() {}

    /// The penalty of a line end between `before` and `after`.
    static int penalty(String before, String after) {
        if (after.equals("–") || after.equals("—") || after.equals("-")) {
            return Penalties.BEFORE_DASH;
        }
        return TITLES.contains(before) ? Penalties.AFTER_TITLE : 0;
    }
}
