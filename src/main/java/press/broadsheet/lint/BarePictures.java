package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.Part;
import press.broadsheet.plan.Item;

/// A picture says what it shows and who made it. A cartoon speaks for itself, and slots whose style sets no credits
/// need
/// none.
final class BarePictures implements Rule {
    @Override
    public List<Remark> check(Overview edition) {
        var findings = new ArrayList<Remark>();
        for (var piece : edition.pieces()) {
            for (var photo : piece.photos()) {
                if (!isCartoon(piece, edition)) {
                    look(piece, photo.picture(), wantsCredit(piece, edition), findings);
                }
            }
        }
        return findings;
    }

    private static boolean isCartoon(Piece piece, Overview edition) {
        return edition.matter(piece)
                .filter(m -> m.treatment().item().kind() == Item.Kind.CARTOON)
                .isPresent();
    }

    private static boolean wantsCredit(Piece piece, Overview edition) {
        return edition.matter(piece).map(m -> m.type().of(Part.CREDIT).show()).orElse(true);
    }

    private static void look(Piece piece, Picture picture, boolean wantsCredit, List<Remark> findings) {
        var file = "the picture " + picture.file().getFileName();
        if (picture.caption().isBlank()) {
            findings.add(piece.finding(
                    "LINT_CAPTION",
                    Severity.ERROR,
                    file + " has no caption",
                    "write one, or print the story without it"));
        }
        if (wantsCredit && picture.credit().isBlank()) {
            findings.add(piece.finding(
                    "LINT_CREDIT", Severity.WARNING, file + " has no credit", "say who made it, or take another"));
        }
    }
}
