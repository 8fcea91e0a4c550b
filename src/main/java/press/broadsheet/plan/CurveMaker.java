package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.PictureWish;

/// Draws the shape curve of one item in one slot: for each depth the cheapest of its treatments.
///
/// The unit of cost is about a third of what one white line in one column costs.
final class CurveMaker {
    private static final int PER_WHITE_LINE = 30;
    private static final int NO_PICTURE = 25;
    private static final int NO_WANTED_PICTURE = 70;
    private static final int JUMP = 14;

    /// A jumped story shows at least this many lines and carries at least this many over.
    private static final int LEAST_SHOWN = 16;

    private static final int LEAST_CARRIED = 14;

    /// No leg of text is shorter than this, in lines.
    private static final int SHORTEST_LEG = 5;

    /// White lines that a cartoon may have round it, and what each costs.
    private static final int MOST_AIR = 26;

    private static final int PER_AIR_LINE = 2;

    /// How much of the range between best and shortest (or longest) setting is counted on: the rest is kept for
    /// avoiding widows.
    private static final double TRUSTED = 0.6;

    private final Wardrobe wardrobe;
    private final Leaf leaf;
    private final Jumping jumping;
    private final int pad;
    private final int wanted;
    private final int shortest;
    private final int longest;
    private final int lines;

    CurveMaker(Wardrobe wardrobe, Leaf leaf, Grid grid, Jumping jumping) {
        this.wardrobe = wardrobe;
        this.leaf = leaf;
        this.jumping = wardrobe.item().kind() == Item.Kind.STORY ? jumping : Jumping.NO;
        pad = SlotShape.of(grid, leaf.span(), leaf.legs(), leaf.type()).pad() * 2;
        var galley = wardrobe.galley();
        wanted = wardrobe.item().rest().map(Item.Rest::lines).orElse(galley.bestLines());
        var share = galley.bestLines() == 0 ? 0 : TRUSTED * wanted / galley.bestLines();
        shortest = wanted - (int) ((galley.bestLines() - galley.fewestLines()) * share);
        longest = wanted + (int) ((galley.mostLines() - galley.bestLines()) * share);
        lines = grid.lines();
    }

    ShapeCurve make() {
        var costs = RowFit.nowhere(lines);
        var deepest = Math.min(leaf.max(), lines);
        for (var depth = Math.max(1, leaf.min()); depth <= deepest; depth++) {
            var cheapest = new Cheapest();
            offerAll(depth, cheapest);
            costs[depth] = cheapest.cost;
        }
        return new ShapeCurve(costs, this::treatments);
    }

    /// Takes what is offered.
    private interface Taker {
        void take(Head head, @Nullable PictureOption picture, int pictureDepth, boolean jumps, int cost);
    }

    private static final class Cheapest implements Taker {
        private int cost = ShapeCurve.NEVER;

        @Override
        public void take(Head head, @Nullable PictureOption picture, int pictureDepth, boolean jumps, int offered) {
            cost = Math.min(cost, offered);
        }
    }

    private void offerAll(int depth, Taker taker) {
        for (var head : wardrobe.heads()) {
            tryWithoutPicture(head, depth, taker);
            for (var picture : wardrobe.pictures()) {
                tryPicture(head, picture, depth, taker);
            }
        }
    }

    private void tryWithoutPicture(Head head, int depth, Taker taker) {
        var rigid = wardrobe.item().kind() != Item.Kind.STORY && wardrobe.item().kind() != Item.Kind.JUMP;
        if (rigid || (wanted == 0 && wardrobe.item().picture() >= 0)) {
            return;
        }
        var area = depth - pad - head.depth();
        var fewestLines =
                wardrobe.galley().blocks().isEmpty() ? 0 : Math.min(SHORTEST_LEG, Math.ceilDiv(wanted, leaf.legs()));
        if (area >= fewestLines) {
            offer(head, null, 0, area * leaf.legs(), missingPicture(), taker);
        }
    }

    private int missingPicture() {
        if (leaf.picture() == PictureWish.REQUIRED) {
            return NO_WANTED_PICTURE;
        }
        return wardrobe.item().picture() >= 0 ? NO_PICTURE : 0;
    }

    private void tryPicture(Head head, PictureOption picture, int depth, Taker taker) {
        var area = depth - pad - head.depth();
        var all = area * leaf.legs() - wardrobe.byline().depth();
        var target = Math.floorDiv(all - wanted, picture.columns()) - picture.captionDepth();
        if (wardrobe.item().kind() == Item.Kind.CARTOON) {
            tryAir(head, picture, depth, target, taker);
            return;
        }
        for (var pictureDepth = target - 1; pictureDepth <= target + 1; pictureDepth++) {
            tryPictureDepth(head, picture, clamp(pictureDepth, picture), depth, taker);
        }
        if (jumping != Jumping.NO) {
            tryPictureDepth(head, picture, picture.ideal(), depth, taker);
        }
    }

    /// A cartoon is never cropped: what its box is too deep stays white round it.
    private void tryAir(Head head, PictureOption picture, int depth, int boxDepth, Taker taker) {
        var air = boxDepth - picture.most();
        if (boxDepth >= picture.fewest() && air <= MOST_AIR) {
            var room = (depth - pad - head.depth()) * leaf.legs()
                    - picture.columns() * (picture.captionDepth() + boxDepth);
            offer(head, picture, boxDepth, room, Math.abs(air) * PER_AIR_LINE, taker);
        }
    }

    private static int clamp(int depth, PictureOption picture) {
        return Math.clamp(depth, picture.fewest(), picture.most());
    }

    private void tryPictureDepth(Head head, PictureOption picture, int pictureDepth, int depth, Taker taker) {
        var area = depth - pad - head.depth();
        var under = area - picture.captionDepth() - pictureDepth;
        var enough =
                wanted == 0 ? under == 0 : under >= SHORTEST_LEG || (under == 0 && picture.columns() < leaf.legs());
        if (enough) {
            var room = area * leaf.legs() - picture.columns() * (picture.captionDepth() + pictureDepth);
            offer(head, picture, pictureDepth, room, picture.cost() + picture.cropCost(pictureDepth), taker);
        }
    }

    private void offer(Head head, @Nullable PictureOption picture, int pictureDepth, int room, int cost, Taker taker) {
        var text = room - wardrobe.byline().depth();
        var total = head.cost() + cost;
        if (text >= shortest && jumping != Jumping.MUST) {
            var white = Math.max(0, text - longest);
            if (white <= 3 * leaf.legs()) {
                taker.take(head, picture, pictureDepth, false, total + deviation(text) + white * PER_WHITE_LINE);
            }
        } else if (jumping != Jumping.NO && text - 1 >= LEAST_SHOWN && wanted - text + 1 >= LEAST_CARRIED) {
            taker.take(head, picture, pictureDepth, true, total + JUMP + (wanted - text) / 12);
        }
    }

    private int deviation(int text) {
        return Math.abs(Math.min(text, longest) - wanted);
    }

    /// All treatments of one depth, cheapest first; equal costs as offered.
    private List<Treatment> treatments(int depth) {
        var found = new ArrayList<Treatment>();
        offerAll(
                depth,
                (head, picture, pictureDepth, jumps, cost) ->
                        found.add(treatment(depth, head, picture, pictureDepth, jumps, cost)));
        found.sort(Comparator.comparingInt(Treatment::cost));
        return found;
    }

    private Treatment treatment(
            int depth, Head head, @Nullable PictureOption picture, int pictureDepth, boolean jumps, int cost) {
        return new Treatment(
                wardrobe.items(),
                wardrobe.galley(),
                head,
                wardrobe.byline(),
                Optional.ofNullable(picture),
                pictureDepth,
                depth,
                depth - pad - head.depth(),
                jumps,
                cost);
    }
}
