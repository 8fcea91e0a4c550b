package press.broadsheet.plan;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.broadsheet.edition.PageRecipe;
import press.broadsheet.layout.Node;
import press.broadsheet.layout.SectionPlan;

/// Writes planned pages down, so that [PageKeeper] can make them again.
public final class PageRecipes {
    static final String STANDING = "standing";
    static final String ADVERT = "advert";
    static final String RULE = "rule";

    private PageRecipes() {}

    /// A page of the plan as `edition.json` has it.
    public static PageRecipe of(PagePlan page) {
        return new PageRecipe(
                page.number(),
                page.layout().name(),
                page.sections().stream().map(SectionPlan::title).collect(Collectors.joining(" / ")),
                page.sections().stream().map(SectionPlan::name).toList(),
                page.cost(),
                page.placements().stream().flatMap(PageRecipes::slots).toList(),
                page.placements().stream().flatMap(PageRecipes::pieces).toList());
    }

    private static Stream<PageRecipe.Slot> slots(Placement placement) {
        return placement instanceof Placement.Matter matter
                ? matter.treatment().items().stream().map(item -> slot(matter, item))
                : Stream.of();
    }

    private static PageRecipe.Slot slot(Placement.Matter m, Item item) {
        var t = m.treatment();
        var columns = t.picture().map(PictureOption::columns).orElse(0);
        return new PageRecipe.Slot(
                m.slot(),
                item.story().id(),
                m.column(),
                m.span(),
                m.line(),
                m.depth(),
                item.kind().name().toLowerCase(Locale.ROOT),
                item.picture(),
                new PageRecipe.Dress(t.depth(), t.head().depth(), columns, t.pictureDepth(), t.jumps()));
    }

    private static Stream<PageRecipe.Piece> pieces(Placement placement) {
        return switch (placement) {
            case Placement.Matter matter -> Stream.of();
            case Placement.Ad ad ->
                Stream.of(piece(ADVERT, ad.slot(), ad.advert().id(), ad));
            case Placement.Standing standing -> Stream.of(piece(STANDING, nameOf(standing.node()), "", standing));
            case Placement.Rule rule -> Stream.of(piece(RULE, "", "", rule));
        };
    }

    private static PageRecipe.Piece piece(String kind, String name, String advert, Placement p) {
        return new PageRecipe.Piece(kind, name, advert, p.column(), p.span(), p.line(), p.depth());
    }

    /// The name of a panel or section head, unique on its page.
    static String nameOf(Node node) {
        return switch (node) {
            case Node.Panel panel -> panel.name();
            case Node.SectionHead head -> head.name();
            default -> throw new IllegalStateException("not furniture: " + node);
        };
    }
}
