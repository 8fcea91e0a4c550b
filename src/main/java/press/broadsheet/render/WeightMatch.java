package press.broadsheet.render;

import java.util.Comparator;
import java.util.List;

/// The nearest face of a family (CSS Fonts Level 4, section 5.2): the style decides before the weight.
final class WeightMatch {
    private WeightMatch() {}

    /// @param faces at least one
    static FontFile nearest(List<FontFile> faces, int weight, boolean italic) {
        return faces.stream()
                .min(Comparator.<FontFile>comparingInt(f -> f.italic() == italic ? 0 : 1)
                        .thenComparingInt(f -> distance(f.weight(), weight)))
                .orElseThrow();
    }

    /// Orders weights as the specification tries them; smaller is tried earlier.
    private static int distance(int have, int wanted) {
        int farther = 10_000;
        if (wanted >= 400 && wanted <= 500) {
            if (have >= wanted && have <= 500) {
                return have - wanted;
            }
            return have < wanted ? farther + wanted - have : 2 * farther + have;
        }
        boolean lighterFirst = wanted < 400;
        boolean onFirstSide = lighterFirst ? have <= wanted : have >= wanted;
        return Math.abs(have - wanted) + (onFirstSide ? 0 : farther);
    }
}
