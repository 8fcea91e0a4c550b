package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Day;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Node;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.PagePlan;
import press.broadsheet.plan.Placement;

/// Places what is not a story: panels, section heads, adverts, rules.
final class Furniture {
    private static final int MOST_TEASERS = 6;

    private static final Length AIR = Length.ofPt(4);

    private final Day day;
    private final List<Map<String, Object>> index;

    /// Which house advert is next. Each page counts for itself, so that no page changes with another; pages that have
    /// one each show six different ones before the first comes again.
    private int house;

    Furniture(Day day, Flatplan flatplan) {
        this.day = day;
        index = index(flatplan);
    }

    /// All of a page's furniture, in the plan's order.
    List<PlacedStory> on(PagePlan page) {
        house = day.date().getDayOfYear() + 2 * page.number() + page.number() / 3;
        var placed = new ArrayList<PlacedStory>();
        for (var placement : page.placements()) {
            switch (placement) {
                case Placement.Matter matter -> {}
                case Placement.Rule rule -> rule(page, rule).ifPresent(r -> placed.add(furniture("rule", r.box(), r)));
                case Placement.Standing standing -> placed.add(panel(page, standing));
                case Placement.Ad ad -> placed.add(advert(page, ad));
            }
        }
        return placed;
    }

    private static PlacedStory furniture(String slot, Box box, Placed item) {
        return new PlacedStory("", slot, box, List.of(item));
    }

    private static java.util.Optional<Placed.Fill> rule(PagePlan page, Placement.Rule rule) {
        var thick = page.layout().rule();
        if (thick.millipoints() == 0) {
            return java.util.Optional.empty();
        }
        var box = boxOf(page, rule);
        var y = box.y().plus(box.depth().minus(thick).dividedBy(2));
        return java.util.Optional.of(new Placed.Fill(
                new Box(box.x(), y, box.width(), thick), page.layout().ruleColour()));
    }

    private static Box boxOf(PagePlan page, Placement p) {
        return page.layout().grid().box(p.column(), p.span(), p.line(), p.depth());
    }

    private PlacedStory panel(PagePlan page, Placement.Standing standing) {
        var box = boxOf(page, standing);
        return switch (standing.node()) {
            case Node.Panel panel
            when hasData(panel.panel()) ->
                furniture(panel.name(), box, new Placed.Panel(panel.name(), panel.panel(), box, model(page, 0)));
            case Node.Panel panel -> houseAdvert(page, panel.name(), inset(apart(box, page), page));
            case Node.SectionHead head -> {
                var model = model(page, head.index());
                yield furniture(head.name(), box, new Placed.Panel(head.name(), "section-head", box, model));
            }
            default -> throw new IllegalStateException("not furniture: " + standing.node());
        };
    }

    /// A panel whose data did not come in is filled with the paper's own matter.
    private boolean hasData(String panel) {
        var needsData = panel.equals("weather") || panel.equals("markets");
        return !needsData || day.panelData().containsKey(panel);
    }

    private PlacedStory advert(PagePlan page, Placement.Ad ad) {
        var box = inset(boxOf(page, ad), page);
        if (ad.advert().id().isEmpty()) {
            return houseAdvert(page, ad.slot(), box);
        }
        var model = model(page, 0);
        model.put("advert", wordsOf(ad.advert()));
        return furniture(
                ad.slot(),
                box,
                new Placed.Panel(ad.slot(), "advert-" + ad.advert().style(), box, model));
    }

    /// White above an advert, and below it where it does not stand at the page's foot.
    private static Box inset(Box box, PagePlan page) {
        var grid = page.layout().grid();
        var below = box.foot().equals(grid.y(grid.lines())) ? Length.ZERO : AIR;
        return new Box(
                box.x(), box.y().plus(AIR), box.width(), box.depth().minus(AIR).minus(below));
    }

    /// A panel has no gap from the plan, as an advert's hole has.
    private static Box apart(Box box, PagePlan page) {
        var grid = page.layout().grid();
        var gap = grid.leading().times(page.layout().gap());
        var below = box.foot().equals(grid.y(grid.lines())) ? Length.ZERO : gap;
        return new Box(
                box.x(), box.y().plus(gap), box.width(), box.depth().minus(gap).minus(below));
    }

    private PlacedStory houseAdvert(PagePlan page, String slot, Box box) {
        var model = model(page, 0);
        model.put("house", house++);
        return furniture(slot, box, new Placed.Panel(slot, "house", box, model));
    }

    private static Map<String, Object> wordsOf(Advert advert) {
        return Map.of(
                "advertiser", advert.advertiser(),
                "headline", advert.headline(),
                "lines", advert.lines(),
                "contact", advert.contact(),
                "columns", advert.columns());
    }

    private SortedMap<String, Object> model(PagePlan page, int section) {
        var model = new TreeMap<String, Object>();
        model.put("page", Map.of("number", page.number(), "side", page.number() % 2 == 0 ? "left" : "right"));
        var sections = page.sections();
        model.put(
                "section", sections.get(Math.min(section, sections.size() - 1)).title());
        model.put("index", index);
        return model;
    }

    /// The most valuable story of each inside page.
    private static List<Map<String, Object>> index(Flatplan flatplan) {
        var teasers = new ArrayList<Map<String, Object>>();
        for (var page : flatplan.pages()) {
            if (page.number() > 1 && teasers.size() < MOST_TEASERS) {
                lead(page).ifPresent(teasers::add);
            }
        }
        return teasers;
    }

    private static java.util.Optional<Map<String, Object>> lead(PagePlan page) {
        return page.placements().stream()
                .filter(Placement.Matter.class::isInstance)
                .map(p -> ((Placement.Matter) p).treatment().item().story())
                .min(java.util.Comparator.comparingInt(press.broadsheet.edition.Story::newsValue)
                        .thenComparing(press.broadsheet.edition.Story::order))
                .map(s -> Map.of(
                        "headline", s.headline(),
                        "section", page.sections().getFirst().title(),
                        "page", page.number()));
    }
}
