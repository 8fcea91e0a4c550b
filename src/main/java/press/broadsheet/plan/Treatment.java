package press.broadsheet.plan;

import java.util.List;
import java.util.Optional;
import press.broadsheet.typeset.Galley;

/// How one item is dressed for its slot at one depth.
///
/// @param items        one, or the short stories of a briefs slot in order
/// @param galley       the body at the slot's measure
/// @param head         above everything
/// @param byline       byline and designation, at the head of the first leg
/// @param picture      beside or above the text
/// @param pictureDepth in lines, 0 without a picture
/// @param depth        of the whole, in lines, padding included
/// @param textDepth    lines of the legs' area: everything under the head
/// @param jumps        whether the end of the body goes to another page
/// @param cost         as the shape curve has it
public record Treatment(
        List<Item> items,
        Galley galley,
        Head head,
        Head byline,
        Optional<PictureOption> picture,
        int pictureDepth,
        int depth,
        int textDepth,
        boolean jumps,
        int cost) {
    public Treatment {
        items = List.copyOf(items);
    }

    public Item item() {
        return items.getFirst();
    }

    /// Lines that the picture and its caption take off a leg that they cover.
    public int pictureBlock() {
        return picture.map(p -> p.captionDepth() + pictureDepth).orElse(0);
    }

    /// The same with a body area that begins so many lines lower.
    Treatment shallower(int lines) {
        return new Treatment(items, galley, head, byline, picture, pictureDepth, depth, textDepth - lines, jumps, cost);
    }
}
