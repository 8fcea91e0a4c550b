package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;

/// Takes the first letter out of a paragraph and sets it large.
final class DropCaps {
    /// White to the right of the letter, in 1/1000 of its size.
    private static final double SIDE = 0.06;

    private final Typesetter typesetter;
    private final Faces faces;

    DropCaps(Typesetter typesetter, Faces faces) {
        this.typesetter = typesetter;
        this.faces = faces;
    }

    /// @param rest  the paragraph without its first letter
    /// @param shape makes room for the letter
    record Dropped(DropCap dropCap, List<Run> rest, Shape shape) {}

    Dropped drop(List<Run> runs, TypeStyle style, TypeStyle body) {
        var first = runs.getFirst();
        var end = first.text().offsetByCodePoints(0, 1);
        var letter = first.text().substring(0, end);
        var sized = sized(style, body);
        var line = typesetter
                .mixed(List.of(new Piece(sized, List.of(Run.plain(letter)))), WIDE, Align.LEFT)
                .getFirst();
        var room = line.spans().getLast().right().plus(sized.size().scaled(SIDE));
        var shape = new Shape(Length.ZERO, style.dropLines(), room);
        return new Dropped(new DropCap(line, style.dropLines()), without(runs, end), shape);
    }

    private static final Length WIDE = Length.ofPt(2000);

    /// The size at which the letter reaches from the first line's capitals to the last line's baseline.
    private TypeStyle sized(TypeStyle style, TypeStyle body) {
        var bodyFace = faces.face(body.family(), body.weight(), body.italic());
        var face = faces.face(style.family(), style.weight(), style.italic());
        var height =
                body.leading().times(style.dropLines() - 1).plus(body.size().scaled(bodyFace.capHeight() / 1000.0));
        return style.withSize(height.scaled(1000.0 / face.capHeight()));
    }

    private static List<Run> without(List<Run> runs, int characters) {
        var first = runs.getFirst();
        var rest = new ArrayList<>(runs);
        if (characters == first.text().length()) {
            rest.removeFirst();
        } else {
            rest.set(0, new Run(first.text().substring(characters), first.italic(), first.bold(), first.link()));
        }
        return rest;
    }
}
