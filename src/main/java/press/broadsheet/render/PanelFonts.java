package press.broadsheet.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/// Gives panels the fonts of the shelf and no others: none of the PDF format's own, none from a style sheet.
///
/// Flying Saucer has no letterspacing, so a family's name may carry it: `font-family: "Archivo Narrow/60"` sets the
/// text 60/1000 em wider after each glyph.
final class PanelFonts extends ITextFontResolver {
    private static final Pattern TRACKED = Pattern.compile("(.+)/(-?\\d{1,3})");

    private final FontShelf shelf;
    private final SortedSet<String> unknown = new TreeSet<>();

    PanelFonts(FontShelf shelf) {
        this.shelf = shelf;
    }

    /// Families that were asked for and are not on the shelf.
    SortedSet<String> unknown() {
        return unknown;
    }

    @Override
    public @Nullable FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        int weight = convertWeightToInt(wanted.fontWeight());
        boolean italic = wanted.fontStyle() == IdentValue.ITALIC || wanted.fontStyle() == IdentValue.OBLIQUE;
        var families = wanted.families();
        for (var family : families == null ? List.<String>of() : List.of(families)) {
            var type = type(family.replace("\"", "").replace("'", ""), weight, italic);
            if (type.isPresent()) {
                return new PanelFont(type.get(), wanted.size());
            }
        }
        return new PanelFont(
                new PanelText.Type(shelf.fallbackFiles(weight, italic).getFirst(), 0), wanted.size());
    }

    private Optional<PanelText.Type> type(String family, int weight, boolean italic) {
        var tracked = TRACKED.matcher(family);
        var name = tracked.matches() ? tracked.group(1) : family;
        int tracking = tracked.matches() ? Integer.parseInt(tracked.group(2)) : 0;
        var file = shelf.find(name.strip(), weight, italic);
        if (file.isEmpty() && !name.equalsIgnoreCase("serif") && !name.equalsIgnoreCase("sans-serif")) {
            unknown.add(name);
        }
        return file.map(f -> new PanelText.Type(f, tracking));
    }

    @Override
    public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback resources) {}

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }
}
