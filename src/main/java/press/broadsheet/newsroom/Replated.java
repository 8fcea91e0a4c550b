package press.broadsheet.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// Which pages of an edition are not as the edition made before had them.
///
/// @param planned    numbers of the pages that were planned again; empty where no edition was gone by
/// @param remade     of those that look otherwise, planned again or not: page 1 names what stands inside
/// @param asTheyWere of those that look as they did; their images were taken over
/// @param why        why nothing could be taken over though it was asked; else empty
public record Replated(List<Integer> planned, List<Integer> remade, List<Integer> asTheyWere, String why) {
    public Replated {
        planned = List.copyOf(planned);
        remade = List.copyOf(remade);
        asTheyWere = List.copyOf(asTheyWere);
    }

    static Replated of(Basis basis, SortedMap<Integer, String> looks) {
        var remade = new ArrayList<Integer>();
        var asTheyWere = new ArrayList<Integer>();
        looks.forEach((page, look) -> {
            var isAlike = basis.earlier()
                    .filter(e -> look.equals(e.recipe().looks().get(page)))
                    .isPresent();
            (isAlike ? asTheyWere : remade).add(page);
        });
        return new Replated(List.copyOf(basis.kept().free()), remade, asTheyWere, basis.why());
    }
}
