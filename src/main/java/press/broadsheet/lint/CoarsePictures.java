package press.broadsheet.lint;

import java.util.List;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.makeup.Placed;

/// A picture with too few pixels for its place looks soft in print.
final class CoarsePictures implements Rule {
    /// Dots an inch. What is shown of a picture is cut to whole pixels, so a little less is not less.
    private static final double LEAST_DPI = 150;

    private static final double ROUNDING = 0.5;

    @Override
    public List<Remark> check(Overview edition) {
        return edition.pieces().stream()
                .flatMap(piece -> piece.photos().stream()
                        .filter(photo -> dpi(photo) < LEAST_DPI - ROUNDING)
                        .map(photo -> finding(piece, photo)))
                .toList();
    }

    private static double dpi(Placed.Photo photo) {
        return photo.crop().width() / (photo.box().width().pt() / 72);
    }

    private static Remark finding(Piece piece, Placed.Photo photo) {
        var cause = "the picture %s has %.0f dots an inch at its place, less than %.0f"
                .formatted(photo.picture().file().getFileName(), dpi(photo), LEAST_DPI);
        return piece.finding("LINT_COARSE", Severity.WARNING, cause, "send it larger, or take another");
    }
}
