package press.broadsheet.render.light;

import java.util.List;

/// How coarse pictures become: the finest first.
///
/// @param dpi     of an important picture, at its place
/// @param quality of its JPEG, 0 to 1
record Coarseness(int dpi, float quality) {
    static final List<Coarseness> STEPS = List.of(
            new Coarseness(140, 0.60f),
            new Coarseness(120, 0.55f),
            new Coarseness(110, 0.50f),
            new Coarseness(100, 0.45f),
            new Coarseness(92, 0.42f),
            new Coarseness(84, 0.40f),
            new Coarseness(76, 0.38f),
            new Coarseness(70, 0.35f),
            new Coarseness(64, 0.32f),
            new Coarseness(58, 0.30f),
            new Coarseness(52, 0.28f),
            new Coarseness(46, 0.25f),
            new Coarseness(38, 0.22f),
            new Coarseness(30, 0.20f));

    /// Square points from which on a picture leads its page: four columns wide and as deep.
    private static final double LEADING = 300 * 200;

    private static final double LESSER = 0.8;

    /// A picture on the front page, or one that leads its page, is important; the others are a fifth coarser.
    double dpi(PictureUses.Use use) {
        boolean important = use.page() == 0 || use.widthPt() * use.depthPt() >= LEADING;
        return important ? dpi : dpi * LESSER;
    }
}
