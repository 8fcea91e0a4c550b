package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.FixedPage;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.TypeStyle;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Piece;
import press.broadsheet.typeset.Typesetter;

/// What stands above the slots of a fixed edition's pages: the masthead of the first, the folios of all.
final class FixedFurniture {
    private static final Length RULE = Length.ofPt(0.5);

    /// Between the folio's rule and the slots, and between its words and the rule.
    private static final Length AIR = Length.ofMm(3);

    private final FixedEdition edition;
    private final Typesetter typesetter;
    private final FixedStyles styles;

    FixedFurniture(FixedEdition edition, Typesetter typesetter, FixedStyles styles) {
        this.edition = edition;
        this.typesetter = typesetter;
        this.styles = styles;
    }

    List<PlacedStory> on(FixedPage page) {
        var items = new ArrayList<Placed>();
        var head = head(page);
        var ruleY = head.minus(AIR);
        if (page.number() == 1) {
            masthead(ruleY, items);
        }
        folio(page, ruleY, items);
        return List.of(new PlacedStory("", "folio", new Box(edition.margin(), edition.margin(), width(), head), items));
    }

    /// Where the page's highest slot begins.
    private static Length head(FixedPage page) {
        return page.slots().stream()
                .map(s -> s.box().y())
                .min(Length::compareTo)
                .orElse(Length.ZERO);
    }

    private Length width() {
        return edition.trim().width().minus(edition.margin().times(2));
    }

    /// The title in the middle of the room above the folio.
    private void masthead(Length ruleY, List<Placed> items) {
        var style = styles.masthead();
        var foot = ruleY.minus(AIR).minus(styles.folio().leading());
        var top = edition.margin().plus(foot).minus(style.leading()).dividedBy(2);
        items.add(text(Part.HEADLINE, edition.title(), style, Align.CENTER, top));
    }

    private void folio(FixedPage page, Length ruleY, List<Placed> items) {
        var style = styles.folio();
        var top = ruleY.minus(AIR.dividedBy(2)).minus(style.leading());
        var left = page.section().isEmpty() ? "" + page.number() : page.number() + "  " + page.section();
        items.add(text(Part.KICKER, left.replace("  ", " \u00a0"), style, Align.LEFT, top));
        if (page.number() > 1) {
            items.add(text(Part.KICKER, edition.title(), style, Align.CENTER, top));
        }
        items.add(text(Part.KICKER, edition.date(), style, Align.RIGHT, top));
        items.add(new Placed.Fill(new Box(edition.margin(), ruleY, width(), RULE), 0));
    }

    private Placed text(Part part, String text, TypeStyle style, Align align, Length top) {
        List<Line> lines = typesetter.mixed(List.of(Piece.plain(style, text)), width(), align);
        var placed = FixedStoryMaker.placed(lines.subList(0, 1), edition.margin(), top, style.leading());
        return new Placed.Text(part, part.ordinal() + align.ordinal(), placed);
    }
}
