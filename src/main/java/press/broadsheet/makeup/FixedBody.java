package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.TypeStyle;
import press.broadsheet.typeset.Ending;
import press.broadsheet.typeset.Galley;
import press.broadsheet.typeset.GalleyBlock;
import press.broadsheet.typeset.LegFitter;
import press.broadsheet.typeset.Legs;
import press.broadsheet.typeset.Legs.Cut;
import press.broadsheet.typeset.Piece;
import press.broadsheet.typeset.Shape;
import press.broadsheet.typeset.Typesetter;

/// Sets the body of one fixed slot and cuts it into the slot's columns, which are filled one after the other.
final class FixedBody {
    private final Typesetter typesetter;
    private final FixedStyles styles;

    FixedBody(Typesetter typesetter, FixedStyles styles) {
        this.typesetter = typesetter;
        this.styles = styles;
    }

    /// A body in its columns.
    ///
    /// @param overset lines that found no room
    record Cast(Legs legs, int overset) {}

    Proof<Cast> cast(FixedSlot.Text slot) {
        var remarks = new ArrayList<Remark>();
        var blocks = new ArrayList<GalleyBlock>();
        for (var block : slot.story().body()) {
            blocks.add(block(block, blocks.size(), slot, remarks));
        }
        var galley = new Galley(slot.measure(), blocks, Optional.empty());
        return new Proof<>(cast(galley, capacities(slot)), remarks);
    }

    private static Cast cast(Galley galley, int[] capacities) {
        return new LegFitter(galley, Cut.START, capacities, Ending.OPEN)
                .fit()
                .map(legs -> new Cast(legs, 0))
                .orElseGet(() -> overset(galley, capacities));
    }

    /// As much as there is room for.
    private static Cast overset(Galley galley, int[] capacities) {
        return new LegFitter(galley, Cut.START, capacities, Ending.JUMP)
                .fit()
                .map(legs -> new Cast(legs, galley.linesFrom(legs.rest())))
                .orElseGet(() -> new Cast(new Legs(List.of(), Cut.START, 0, 0, 0), galley.bestLines()));
    }

    private int[] capacities(FixedSlot.Text slot) {
        var capacities = new int[slot.columns()];
        Arrays.fill(
                capacities,
                slot.bodyDepth().millipoints() / styles.body().leading().millipoints());
        return capacities;
    }

    private GalleyBlock block(Block block, int index, FixedSlot.Text slot, List<Remark> remarks) {
        return switch (block) {
            case Block.Paragraph(var runs) -> {
                var indent = index == 0 ? Length.ZERO : styles.body().indent();
                yield block(Part.BODY, runs, styles.body(), Shape.indented(indent), index, slot, remarks);
            }
            case Block.Subhead(var runs) ->
                block(Part.SUBHEAD, runs, styles.subhead(), Shape.PLAIN, index, slot, remarks);
            default -> throw new IllegalStateException("a fixed slot holds paragraphs and subheads only");
        };
    }

    private GalleyBlock block(
            Part part,
            List<Run> runs,
            TypeStyle style,
            Shape shape,
            int index,
            FixedSlot.Text slot,
            List<Remark> remarks) {
        var set = typesetter.paragraph(
                List.of(new Piece(style, runs)),
                slot.measure(),
                shape,
                style.align(),
                slot.story().language());
        remarks.addAll(set.remarks());
        var isSubhead = part == Part.SUBHEAD;
        var text = isSubhead ? set.value().bestOnly() : set.value();
        return GalleyBlock.of(part, index, text, isSubhead ? 1 : 0, isSubhead, false);
    }
}
