package press.broadsheet.typeset;

import java.util.List;

/// All fonts at hand.
public interface Faces {
    /// The face of `family` nearest to `weight` (CSS Fonts 4, section 5.2), italic or roman.
    ///
    /// @throws IllegalArgumentException when there is no such family; the message lists those there are
    Face face(String family, int weight, boolean italic);

    /// Faces to try, in order, for characters that the wanted face lacks.
    List<Face> fallbacks(int weight, boolean italic);
}
