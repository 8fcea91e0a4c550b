package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Advert;

/// The plan of all pages.
///
/// @param leftOut    stories without a place, least valuable first
/// @param leftAdverts adverts without a place
/// @param cost       sum over the pages and what leaving stories out costs
/// @param bound      no plan of these pages costs less, whatever its layouts and wherever its stories stand
public record Flatplan(List<PagePlan> pages, List<LeftOut> leftOut, List<Advert> leftAdverts, int cost, int bound) {
    public Flatplan {
        pages = List.copyOf(pages);
        leftOut = List.copyOf(leftOut);
        leftAdverts = List.copyOf(leftAdverts);
    }

    /// How far the plan may be from the best there is; 0 when it is proven best.
    public int gap() {
        return cost - bound;
    }
}
