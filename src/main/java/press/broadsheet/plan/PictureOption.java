package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Picture;
import press.broadsheet.geometry.Length;
import press.broadsheet.typeset.Line;

/// A picture over some of a slot's columns.
///
/// @param columns      how many of the slot's legs it covers, from the right; all of them where it equals the legs
/// @param width        over those columns
/// @param caption      set to that width
/// @param captionDepth lines of the grid under the picture: caption and the white round it
/// @param fewest       least depth of the picture in lines
/// @param ideal        depth in lines at which nothing is cropped
/// @param most         greatest depth in lines
/// @param cost         of showing it this wide, 0 upwards
public record PictureOption(
        Picture picture,
        int columns,
        Length width,
        List<Line> caption,
        int captionDepth,
        int fewest,
        int ideal,
        int most,
        int cost) {
    /// What cropping the picture to `depth` lines costs: the share that is lost, squared.
    int cropCost(int depth) {
        var ratio = depth < ideal ? 1 - (double) depth / ideal : 1 - (double) ideal / depth;
        return (int) Math.round(120 * ratio * ratio);
    }
}
