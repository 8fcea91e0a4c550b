package press.broadsheet.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/// A font's objects (ISO 32000-1, 9.7), made once and written into every file that uses it: a composite font whose
/// codes are those of its [SubsetFont].
final class FontObjects {
    private final String name;
    private final String descriptor;
    private final String widths;
    private final byte[] program;
    private final byte[] texts;
    private final byte[] glyphOfCode;

    /// @param edition the edition's identifier: subsets of the same font in two editions get different names
    FontObjects(SubsetFont font, String edition) throws IOException {
        var source = FontProgram.read(font.file().file());
        var glyphs = new ArrayList<>(new LinkedHashSet<>(
                font.signs().stream().map(SubsetFont.Sign::glyph).toList()));
        name = tag(edition + '/' + font.file().name()) + '+' + source.postScriptName();
        descriptor = descriptor(font.file(), source);
        widths = widths(font);
        program = PdfFile.deflate(TrueTypeSubset.of(source, glyphs));
        texts = PdfFile.deflate(ToUnicode.cmap(texts(font)));
        glyphOfCode = glyphs.size() == font.signs().size() ? new byte[0] : PdfFile.deflate(map(font, glyphs));
    }

    /// Returns the font's number.
    int write(PdfFile file) throws IOException {
        int embedded = file.stream("/Filter/FlateDecode", program);
        int described = file.object(
                "<</Type/FontDescriptor/FontName/" + name + descriptor + "/FontFile2 " + embedded + " 0 R>>");
        var map =
                glyphOfCode.length == 0 ? "/Identity" : " " + file.stream("/Filter/FlateDecode", glyphOfCode) + " 0 R";
        int descendant = file.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + described
                + " 0 R/W[0" + widths + "]/CIDToGIDMap" + map + ">>");
        int unicode = file.stream("/Filter/FlateDecode", texts);
        return file.object("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                + descendant + " 0 R]/ToUnicode " + unicode + " 0 R>>");
    }

    private static String descriptor(FontFile face, FontProgram source) throws IOException {
        return "/Flags 4/FontBBox[" + source.box(36) + ' ' + source.box(38) + ' ' + source.box(40) + ' '
                + source.box(42) + "]/ItalicAngle " + source.italicAngle() + "/Ascent " + face.ascent() + "/Descent "
                + -face.descent() + "/CapHeight " + face.capHeight() + "/StemV " + face.weight() / 5;
    }

    private static String widths(SubsetFont font) {
        var widths = new StringBuilder("[");
        for (var sign : font.signs()) {
            widths.append(font.file().advance(sign.glyph())).append(' ');
        }
        return widths.append(']').toString();
    }

    private static TreeMap<Integer, String> texts(SubsetFont font) {
        var texts = new TreeMap<Integer, String>();
        for (int code = 1; code < font.signs().size(); code++) {
            texts.put(code, font.signs().get(code).text());
        }
        return texts;
    }

    private static byte[] map(SubsetFont font, List<Integer> glyphs) {
        var numbers = new LinkedHashMap<Integer, Integer>();
        glyphs.forEach(glyph -> numbers.put(glyph, numbers.size()));
        var map = ByteBuffer.allocate(2 * font.signs().size());
        font.signs()
                .forEach(sign ->
                        map.putShort(numbers.getOrDefault(sign.glyph(), 0).shortValue()));
        return map.array();
    }

    /// Six letters that follow from the edition and the face.
    private static String tag(String seed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            var letters = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                letters.append((char) ('A' + (hash[i] & 0xff) % 26));
            }
            return letters.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
