package press.broadsheet.render.ink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of an edition's PDF, gathered into few files: each sign gets a code point of the private use area, so that
/// a browser draws just the sign that is printed and shapes nothing anew.
final class EditionType {
    private static final int PRIVATE = 0xE000;

    /// As many code points as the private use area has.
    private static final int FULL = 6400;

    private final Map<String, Face> faces = new LinkedHashMap<>();
    private final List<TypeFile> files = new ArrayList<>(List.of(new TypeFile()));
    private boolean firstPage = true;

    /// A sign of a face.
    ///
    /// @param name    the character that stands for it
    /// @param advance its own width in em
    /// @param isBlank whether it leaves no ink
    record Sign(int face, char name, double advance, boolean isBlank) {}

    /// @param signs by code; filled when first used
    private record Face(
            int index,
            PDCIDFontType2 font,
            TrueTypeTables tables,
            int file,
            int first,
            char[] names,
            Map<Integer, Sign> signs) {}

    Sign sign(PDFont font, int code) throws IOException {
        var face = faces.get(font.getName());
        if (face == null) {
            face = open(font);
            faces.put(font.getName(), face);
        }
        var known = face.signs.get(code);
        if (known != null) {
            return known;
        }
        var sign = make(face, font, code);
        face.signs.put(code, sign);
        return sign;
    }

    /// Whether a font is of the kind that can be taken over: composite, of TrueType outlines, in the file.
    static boolean holds(PDFont font) {
        return descendant(font).isPresent();
    }

    private static Optional<PDCIDFontType2> descendant(PDFont font) {
        return font instanceof PDType0Font composite
                        && composite.getDescendantFont() instanceof PDCIDFontType2 descendant
                        && font.getFontDescriptor().getFontFile2() != null
                ? Optional.of(descendant)
                : Optional.empty();
    }

    private Face open(PDFont font) throws IOException {
        var descendant = descendant(font).orElseThrow(() -> new IOException(font.getName() + " cannot be taken over"));
        var tables = new TrueTypeTables(font.getFontDescriptor().getFontFile2().toByteArray());
        if (files.getLast().glyphs() + tables.glyphs() > FULL) {
            files.add(new TypeFile());
        }
        int first = files.getLast().add(tables);
        return new Face(
                faces.size(),
                descendant,
                tables,
                files.size(),
                first,
                new char[tables.glyphs()],
                new LinkedHashMap<>());
    }

    private static Sign make(Face face, PDFont font, int code) throws IOException {
        int glyph = face.font.codeToGID(code);
        if (face.names[glyph] == 0) {
            face.names[glyph] = name(face, glyph, font.toUnicode(code));
        }
        double advance = (double) face.tables.advance(glyph) / face.tables.em();
        return new Sign(face.index, face.names[glyph], advance, face.tables.isBlank(glyph));
    }

    private static char name(Face face, int glyph, String text) {
        if (text != null && text.length() == 1 && isPlain(text.charAt(0))) {
            char wanted = text.charAt(0);
            for (char taken : face.names) {
                if (taken == wanted) {
                    return (char) (PRIVATE + glyph);
                }
            }
            return wanted;
        }
        return (char) (PRIVATE + glyph);
    }

    /// Characters that need no escape in JSON and are never shaped or turned.
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != '\\'
                || c > 0xa0 && c < 0x250 && c != 0xad
                || c >= 0x2010 && c < 0x2027 && c != 0x2011;
    }

    /// Faces that come after page 1 go to a file of their own.
    void endPage() {
        if (firstPage && files.getLast().glyphs() > 0) {
            files.add(new TypeFile());
        }
        firstPage = false;
    }

    List<InkFace> faces() {
        return faces.values().stream()
                .map(f -> new InkFace(f.file, PRIVATE + f.first, f.tables.em(), signs(f)))
                .toList();
    }

    /// Signs that no page shows are named, too, so that each has its place.
    private static String signs(Face face) {
        var signs = new StringBuilder();
        for (int glyph = 0; glyph < face.names.length; glyph++) {
            signs.append(face.names[glyph] == 0 ? (char) (PRIVATE + glyph) : face.names[glyph]);
        }
        return signs.toString();
    }

    /// Returns the names of the files written.
    List<String> write(Path folder) throws IOException {
        var names = new ArrayList<String>();
        for (var file : files) {
            if (file.glyphs() > 0) {
                var name = "type-%d.woff".formatted(names.size() + 1);
                Files.write(folder.resolve(name), file.woff());
                names.add(name);
            }
        }
        return names;
    }
}
