package press.broadsheet.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.broadsheet.typeset.Face;

/// The fonts of one edition: one subset for each face, shared by all its pages.
final class EditionFonts {
    private final Map<FontFile, SubsetFont> fonts = new LinkedHashMap<>();
    private final List<Set<SubsetFont>> ofPage = new ArrayList<>();

    /// @param pages how many the edition has
    EditionFonts(int pages) {
        for (int i = 0; i < pages; i++) {
            ofPage.add(new LinkedHashSet<>());
        }
    }

    /// A face as this package opens it.
    static FontFile file(Face face) {
        if (face instanceof FontFile file) {
            return file;
        }
        throw new IllegalArgumentException("the face " + face.name() + " does not come from the font shelf");
    }

    /// The font that a page paints with.
    ///
    /// @param page from 0
    SubsetFont use(FontFile file, int page) {
        var font = fonts.computeIfAbsent(file, f -> new SubsetFont(f, "F" + (fonts.size() + 1)));
        ofPage.get(page).add(font);
        return font;
    }

    /// In the order in which they were first used.
    Collection<SubsetFont> all() {
        return fonts.values();
    }

    /// @param page from 0
    Set<SubsetFont> on(int page) {
        return ofPage.get(page);
    }
}
