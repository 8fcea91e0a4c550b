package press.broadsheet.newsroom;

/// What is made besides the edition itself.
///
/// @param print    whether the press's PDF is, `print.pdf`
/// @param inkLimit most ink at any place of it, in percent
/// @param light    whether the light edition is: `light.pdf` and `light.html`
public record Extras(boolean print, int inkLimit, boolean light) {
    static final Extras NONE = new Extras(false, 0, false);
}
