package press.broadsheet.newsroom.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.broadsheet.edition.Remark;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;
import press.broadsheet.newsroom.LintedEdition;
import press.broadsheet.plan.Item;
import press.broadsheet.plan.PagePlan;
import press.broadsheet.plan.Placement;

/// Reads the desk's [Plan] off a made edition.
final class Plans {
    private Plans() {}

    static Plan of(LintedEdition edition) {
        var flatplan = edition.flatplan().value();
        var lines = new TreeMap<String, Integer>();
        flatplan.pages()
                .forEach(page -> matter(page)
                        .filter(m -> m.treatment().item().kind() != Item.Kind.JUMP)
                        .filter(m -> m.treatment().items().size() == 1)
                        .forEach(m -> lines.putIfAbsent(
                                m.treatment().item().story().id(),
                                m.treatment().galley().bestLines())));
        var leftOut = flatplan.leftOut().stream()
                .map(l -> new Plan.LeftOut(l.id(), l.reason()))
                .toList();
        var remarks = Stream.of(
                        edition.intake().remarks(),
                        edition.flatplan().remarks(),
                        edition.made().remarks())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Remark::severity).reversed())
                .toList();
        var pages = flatplan.pages().stream().map(page -> page(page, remarks)).toList();
        return new Plan(pages, leftOut, lines, edition.findings(), remarks, flatplan.cost(), flatplan.gap());
    }

    private static Plan.Page page(PagePlan page, List<Remark> remarks) {
        var sections =
                String.join(" / ", page.sections().stream().map(s -> s.title()).toList());
        var grid = page.layout().grid();
        var blocks = new ArrayList<Plan.Block>();
        for (var placement : page.placements()) {
            switch (placement) {
                case Placement.Ad ad -> blocks.add(new Plan.Block("advert", place(ad, grid)));
                case Placement.Standing standing -> blocks.add(new Plan.Block("furniture", place(standing, grid)));
                case Placement.Matter matter -> {}
                case Placement.Rule rule -> {}
            }
        }
        var slots = matter(page).map(m -> slot(m, page, remarks)).toList();
        var trim = grid.trim();
        return new Plan.Page(
                page.number(),
                page.layout().name(),
                sections,
                tenths(trim.width()),
                tenths(trim.depth()),
                slots,
                blocks);
    }

    private static Plan.Place place(Placement p, Grid grid) {
        var box = grid.box(p.column(), p.span(), p.line(), p.depth());
        return new Plan.Place(tenths(box.x()), tenths(box.y()), tenths(box.width()), tenths(box.depth()));
    }

    private static int tenths(Length length) {
        return (int) Math.round(length.mm() * 10);
    }

    private static Plan.Slot slot(Placement.Matter m, PagePlan page, List<Remark> remarks) {
        var white = remarks.stream()
                .filter(r -> r.code().equals("UNDERSET")
                        && r.page() == page.number()
                        && r.slot().equals(m.slot()))
                .mapToInt(r -> Integer.parseInt(r.cause().replaceAll("\\D.*", "")))
                .sum();
        return new Plan.Slot(
                m.slot(),
                m.role(),
                m.treatment().items().stream().map(i -> i.story().id()).toList(),
                m.treatment().item().kind() != Item.Kind.JUMP,
                m.treatment().jumps(),
                place(m, page.layout().grid()),
                white);
    }

    static Stream<Placement.Matter> matter(PagePlan page) {
        return page.placements().stream()
                .filter(Placement.Matter.class::isInstance)
                .map(Placement.Matter.class::cast);
    }
}
