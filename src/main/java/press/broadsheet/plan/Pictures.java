package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.StoryType;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Piece;

/// Finds how a picture can stand in a slot.
final class Pictures {
    /// Under this a picture looks soft in print.
    private static final double LEAST_DPI = 150;

    /// No news picture is wider.
    private static final int MOST_COLUMNS = 6;

    /// At most this share of a picture's depth may be cropped away.
    private static final double MOST_CROP = 0.30;

    /// At most this share of its width.
    private static final double MOST_SIDE_CROP = 0.22;

    /// At most this share of its size may a cartoon lose where its slot is shallow.
    private static final double MOST_SHRUNK_CARTOON = 0.5;

    /// At most this share a chart or a drawing.
    private static final double MOST_SHRUNK = 0.15;

    private static final Length ROUND_CAPTION = Length.ofPt(7);

    private final SmallType smallType;

    Pictures(SmallType smallType) {
        this.smallType = smallType;
    }

    /// Every width worth considering, widest first; empty where the item has no picture or the slot wants none.
    List<PictureOption> of(Item item, Leaf leaf, Length legMeasure, Length gutter, Length leading) {
        if (item.picture() < 0 || leaf.picture() == press.broadsheet.layout.PictureWish.NONE) {
            return List.of();
        }
        var picture = item.story().pictures().get(item.picture());
        var options = new ArrayList<PictureOption>();
        for (var columns = leaf.legs(); columns >= 1; columns--) {
            var width = legMeasure.times(columns).plus(gutter.times(columns - 1));
            if (suits(item, picture, leaf, columns, width)) {
                options.add(option(item, picture, leaf, columns, width, leading));
            }
        }
        return options;
    }

    private static boolean suits(Item item, Picture picture, Leaf leaf, int columns, Length width) {
        if (item.kind() != Item.Kind.STORY || leaf.kind() != Leaf.Kind.STORY) {
            return columns == leaf.legs();
        }
        var sharp = picture.widthPx() / (width.pt() / 72) >= LEAST_DPI || columns == 1;
        return sharp && columns * 3 >= leaf.legs() && columns <= MOST_COLUMNS;
    }

    private PictureOption option(Item item, Picture picture, Leaf leaf, int columns, Length width, Length leading) {
        var caption = caption(picture, leaf.type(), width);
        var captionLeading = leaf.type().of(Part.CAPTION).leading();
        var captionDepth = Heads.wholeLines(captionLeading.times(caption.size()).plus(ROUND_CAPTION), leading);
        var natural = width.pt() * picture.heightPx() / picture.widthPx() / leading.pt();
        var ideal = Math.max(1, (int) Math.round(natural));
        var rigid = item.showsWhole(picture);
        var fewest = Math.max(4, (int) Math.ceil(natural * (1 - mostLost(item, picture))));
        var most = Math.max(fewest, (int) Math.floor(rigid ? natural : natural / (1 - MOST_SIDE_CROP)));
        return new PictureOption(
                picture, columns, width, caption, captionDepth, fewest, ideal, most, narrowness(leaf, columns));
    }

    /// What is never cropped stands smaller in a slot too shallow.
    private static double mostLost(Item item, Picture picture) {
        if (item.kind() == Item.Kind.CARTOON) {
            return MOST_SHRUNK_CARTOON;
        }
        return item.showsWhole(picture) ? MOST_SHRUNK : MOST_CROP;
    }

    /// A small picture in a wide slot costs a little.
    private static int narrowness(Leaf leaf, int columns) {
        return (leaf.legs() - columns) * (leaf.prominence() >= 60 ? 5 : 2);
    }

    private List<Line> caption(Picture picture, StoryType type, Length width) {
        var pieces = new ArrayList<Piece>();
        if (!picture.caption().isEmpty()) {
            pieces.add(new Piece(type.of(Part.CAPTION), List.of(Run.plain(picture.caption()))));
        }
        if (!picture.credit().isEmpty() && type.of(Part.CREDIT).show()) {
            var space = pieces.isEmpty() ? "" : " ";
            pieces.add(new Piece(type.of(Part.CREDIT), List.of(Run.plain(space + picture.credit()))));
        }
        return pieces.isEmpty() ? List.of() : smallType.ragged(pieces, width, Align.LEFT);
    }
}
