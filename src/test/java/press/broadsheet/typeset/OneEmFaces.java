package press.broadsheet.typeset;

import java.util.List;

/// One face for everything whose characters are all one em wide, so that other packages too can count lines by hand.
public record OneEmFaces() implements Faces {
    private static final Face FACE = OneEmFace.named("one-em");

    @Override
    public Face face(String family, int weight, boolean italic) {
        return FACE;
    }

    @Override
    public List<Face> fallbacks(int weight, boolean italic) {
        return List.of();
    }
}
