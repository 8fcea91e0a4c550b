package press.broadsheet.layout;

/// How the lines of a text stand in their measure.
public enum Align {
    JUSTIFY,
    LEFT,
    CENTER,
    RIGHT
}
