package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Advert;

/// The plan of all pages.
///
/// @param leftOut    stories without a place, least valuable first
/// @param leftAdverts adverts without a place
/// @param cost       sum over the pages and what leaving stories out costs
public record Flatplan(List<PagePlan> pages, List<LeftOut> leftOut, List<Advert> leftAdverts, int cost) {
    public Flatplan {
        pages = List.copyOf(pages);
        leftOut = List.copyOf(leftOut);
        leftAdverts = List.copyOf(leftAdverts);
    }
}
