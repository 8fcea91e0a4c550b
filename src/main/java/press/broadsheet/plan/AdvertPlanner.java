package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;

/// Books adverts: first to pages, then into a layout's holes.
final class AdvertPlanner {
    /// No house advert is shallower, in lines.
    static final int SHALLOWEST = 8;

    /// More column lines than this of the paper's own matter in one place cost extra.
    private static final int MOST_HOUSE = 130;

    /// Stands in a hole without a booked advert.
    static final Advert NONE = new Advert("", "", 1, 0, "any", 0, "", List.of(), "", "house");

    private AdvertPlanner() {}

    /// Depth in whole lines.
    static int lines(Advert advert, Grid grid) {
        return Heads.wholeLines(Length.ofMm(advert.depthCm() * 10), grid.leading());
    }

    /// An advert that no page takes.
    static Remark unbooked(Advert advert) {
        return Remark.ofEdition(
                "ADVERT_LEFT_OUT",
                Severity.ERROR,
                "no layout has a hole " + advert.columns() + " columns wide and " + advert.depthCm()
                        + " cm deep for advert " + advert.id(),
                "not printed");
    }

    /// What filling a hole with the paper's own matter costs: dearer than stories, cheaper than white.
    static int houseCost(int span, int depth) {
        var area = span * depth;
        return 15 + area * 2 / 5 + Math.max(0, area - MOST_HOUSE) / 2;
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

    /// The narrowest open hole that is wide and deep enough, the first of equals; -1 when there is none.
    private static int freeHole(LayoutTree tree, List<Advert> booked, Advert advert) {
        var depth = lines(advert, tree.layout().grid());
        var best = -1;
        for (var i = 0; i < booked.size(); i++) {
            var hole = tree.holes().get(i);
            var fits = hole.span() >= advert.columns() && depth >= hole.min() && depth <= hole.max();
            var narrower = best < 0 || hole.span() < tree.holes().get(best).span();
            if (fits && narrower && booked.get(i).id().isEmpty()) {
                best = i;
            }
        }
        return best;
    }

    /// A hole that is wider than its advert: the advert stands at the page's outer edge, the paper's own matter beside
    /// it.
    static List<Placement> placed(String slot, int column, int span, int line, int depth, Advert advert, int page) {
        var width = advert.id().isEmpty() ? span : advert.columns();
        if (width >= span) {
            return List.of(new Placement.Ad(slot, column, span, line, depth, advert));
        }
        var outerLeft = page % 2 == 0;
        var own = outerLeft ? column : column + span - width;
        var rest = outerLeft ? column + width : column;
        return List.of(
                new Placement.Ad(slot, own, width, line, depth, advert),
                new Placement.Ad(slot + "-rest", rest, span - width, line, depth, NONE));
    }
}
