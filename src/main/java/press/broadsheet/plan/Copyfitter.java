package press.broadsheet.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.broadsheet.typeset.Ending;
import press.broadsheet.typeset.Galley;
import press.broadsheet.typeset.LegFitter;
import press.broadsheet.typeset.Legs;
import press.broadsheet.typeset.Legs.Cut;

/// Cuts a story's galley into its slot; where that leaves faults it tries the picture a line or two deeper or
/// shallower.
public final class Copyfitter {
    private static final int MOST_PICTURE_STEPS = 4;

    private Copyfitter() {}

    /// A story cut into legs.
    ///
    /// @param pictureDepth in lines, as finally chosen
    /// @param overset lines of body that found no room: not 0 only where the plan was wrong
    /// @param drop    white lines between head and body, kept from the foot of the last leg
    public record Fitted(int pictureDepth, Legs legs, int overset, int drop) {
        /// Lines left white, over all legs.
        public int white(int count) {
            return legs.white() + drop * count;
        }

        public int faults() {
            return legs.widows() * 100 + legs.white() * 10;
        }
    }

    /// The best cut with the fewest faults, the planned picture depth first among equals. A story that jumps keeps its
    /// planned picture, so that no more goes over than was planned for.
    /// The rest of a jump goes on where its first part ended.
    public static Fitted fit(Treatment t, int legs) {
        var fitted = fitAt(t, legs, 0);
        var drop =
                t.jumps() || t.galley().blocks().isEmpty() ? 0 : fitted.legs().white() / legs;
        if (drop == 0) {
            return fitted;
        }
        var dropped = fitAt(t.shallower(drop), legs, drop);
        return dropped.overset() == 0
                        && dropped.legs().widows() <= fitted.legs().widows()
                ? dropped
                : fitted;
    }

    private static Fitted fitAt(Treatment t, int legs, int drop) {
        var galley = t.galley();
        var start = t.item().rest().map(Item.Rest::start).orElse(Cut.START);
        Optional<Fitted> best = Optional.empty();
        for (var step = 0; step <= 2 * MOST_PICTURE_STEPS; step++) {
            var change = step % 2 == 0 ? step / 2 : -(step + 1) / 2;
            var fitted = fitWith(t, legs, galley, start, t.pictureDepth() + change, drop);
            if (fitted.isPresent()
                    && (best.isEmpty() || fitted.get().faults() < best.get().faults())) {
                best = fitted;
            }
            var rigid = t.picture().isEmpty() || t.jumps();
            if (rigid || best.filter(f -> f.faults() == 0).isPresent()) {
                break;
            }
        }
        return best.orElseGet(() -> overset(t, legs, galley, start, drop));
    }

    private static Optional<Fitted> fitWith(
            Treatment t, int legs, Galley galley, Cut start, int pictureDepth, int drop) {
        var capacities = capacities(t, legs, pictureDepth);
        if (t.picture().isPresent()
                && (pictureDepth < 3 || Arrays.stream(capacities).anyMatch(c -> c < 0))) {
            return Optional.empty();
        }
        if (galley.blocks().isEmpty()) {
            return Optional.of(new Fitted(pictureDepth, empty(capacities), 0, drop));
        }
        return new LegFitter(galley, start, capacities, t.jumps() ? Ending.JUMP : Ending.FULL)
                .fit()
                .map(cut -> new Fitted(pictureDepth, cut, 0, drop));
    }

    /// As much of a body as there is room for.
    private static Fitted overset(Treatment t, int legs, Galley galley, Cut start, int drop) {
        var capacities = capacities(t, legs, t.pictureDepth());
        return new LegFitter(galley, start, capacities, Ending.JUMP)
                .fit()
                .map(cut -> new Fitted(t.pictureDepth(), cut, galley.linesFrom(cut.rest()), drop))
                .orElseGet(() -> new Fitted(t.pictureDepth(), empty(capacities), galley.linesFrom(start), drop));
    }

    private static Legs empty(int[] capacities) {
        var white = 0;
        for (var capacity : capacities) {
            white += capacity;
        }
        return new Legs(List.of(), Cut.END, white, 0, 0);
    }

    /// Lines of body in each leg: what head, picture, byline and jump line leave.
    private static int[] capacities(Treatment t, int legs, int pictureDepth) {
        var covered = t.picture().map(PictureOption::columns).orElse(0);
        var block = t.picture().map(p -> p.captionDepth() + pictureDepth).orElse(0);
        var capacities = new int[legs];
        for (var leg = 0; leg < legs; leg++) {
            capacities[leg] = t.textDepth() - (leg >= legs - covered ? block : 0);
        }
        capacities[0] -= t.byline().depth();
        capacities[legs - 1] -= t.jumps() ? 1 : 0;
        return capacities;
    }
}
