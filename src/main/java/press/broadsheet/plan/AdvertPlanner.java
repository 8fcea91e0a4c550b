package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Advert;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;

/// Books adverts: first to pages, then into a layout's holes.
final class AdvertPlanner {
    /// No house advert is shallower, in lines.
    static final int SHALLOWEST = 8;

    /// Stands in a hole without a booked advert.
    static final Advert NONE = new Advert("", "", 1, 0, "any", 0, "", List.of(), "", "house");

    private AdvertPlanner() {}

    /// Depth in whole lines.
    static int lines(Advert advert, Grid grid) {
        return Heads.wholeLines(Length.ofMm(advert.depthCm() * 10), grid.leading());
    }

    /// What filling a hole with the paper's own matter costs: dearer than stories, cheaper than white.
    static int houseCost(int span, int depth) {
        return 10 + span * depth / 4;
    }

    /// Whether the wish of an advert allows the page.
    static boolean mayStandOn(Advert advert, int page, int pages) {
        if (advert.page() > 0) {
            return advert.page() == page;
        }
        return switch (advert.position()) {
            case "front-solus" -> page == 1;
            case "right-hand" -> page > 1 && page % 2 == 1;
            case "back" -> page == pages;
            default -> page > 1;
        };
    }

    /// One advert for each hole of the layout, [#NONE] where it stays open; empty when not all can be booked.
    static Optional<List<Advert>> book(LayoutTree tree, List<Advert> adverts) {
        var booked = new ArrayList<Advert>();
        tree.holes().forEach(h -> booked.add(NONE));
        for (var advert : adverts) {
            var hole = freeHole(tree, booked, advert);
            if (hole < 0) {
                return Optional.empty();
            }
            booked.set(hole, advert);
        }
        return Optional.of(booked);
    }

    private static int freeHole(LayoutTree tree, List<Advert> booked, Advert advert) {
        var depth = lines(advert, tree.layout().grid());
        for (var i = 0; i < booked.size(); i++) {
            var hole = tree.holes().get(i);
            var fits = hole.span() == advert.columns() && depth >= hole.min() && depth <= hole.max();
            if (fits && booked.get(i).id().isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
