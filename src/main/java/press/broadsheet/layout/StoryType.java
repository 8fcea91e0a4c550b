package press.broadsheet.layout;

import java.util.Map;
import press.broadsheet.geometry.Length;

/// All the type of one slot.
///
/// @param styles     one for every [Part]
/// @param tint       background behind the whole story 0xRRGGBB, or -1 for none (`story { background-color }`)
/// @param border     thickness of a box round the story, zero for none (`story { border-top-width }`)
/// @param padding    white between the box or tint and the type (`story { padding-left }`), zero without either
/// @param columnRule thickness of the hairline between its columns, zero for none (`-broadsheet-column-rule`)
/// @param accent     colour of the rules of pull quotes and fact boxes (`story { border-top-color }`)
public record StoryType(
        Map<Part, TypeStyle> styles, int tint, Length border, Length padding, Length columnRule, int accent) {
    public StoryType {
        styles = Map.copyOf(styles);
    }

    /// Never null: a layout without one of the parts is refused when it is read.
    public TypeStyle of(Part part) {
        var style = styles.get(part);
        if (style == null) {
            throw new IllegalStateException("the layout gives no type for ." + part.cssClass());
        }
        return style;
    }
}
