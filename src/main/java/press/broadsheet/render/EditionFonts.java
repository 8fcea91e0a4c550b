package press.broadsheet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfWriter;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Glyphs;

/// The fonts of one PDF: one subset for each face, shared by all its pages.
final class EditionFonts {
    private final String edition;
    private final Map<FontFile, Embedded> embedded = new LinkedHashMap<>();
    private final Set<FontFile> onPage = new LinkedHashSet<>();

    /// @param edition the edition's identifier: subsets of the same font in two editions get different names
    EditionFonts(String edition) {
        this.edition = edition;
    }

    /// A face as this package opens it.
    static FontFile file(Face face) {
        if (face instanceof FontFile file) {
            return file;
        }
        throw new IllegalArgumentException("the face " + face.name() + " does not come from the font shelf");
    }

    BaseFont baseFont(FontFile file) {
        return embed(file).baseFont;
    }

    /// The name of the font in the current page's resources, to which it is added.
    String use(FontFile file, PdfWriter writer) {
        var font = embed(file);
        if (onPage.add(file) || font.resource.isEmpty()) {
            font.resource = resource(font.baseFont, writer);
        }
        return font.resource;
    }

    /// Notes that these glyphs are painted. Returns whether their own texts, one after the other, give the text that
    /// was shaped.
    boolean painted(FontFile file, Glyphs glyphs) {
        var font = embed(file);
        if (!font.texts.knows(glyphs)) {
            for (int i = 0; i < glyphs.count(); i++) {
                font.unregistered.add(glyphs.id(i));
            }
        }
        return font.texts.learn(glyphs);
    }

    /// Tells the PDF writer which glyphs the page brought. To be called before the page is closed.
    void endPage(PdfWriter writer) {
        for (var file : onPage) {
            register(embed(file), writer);
        }
        onPage.clear();
    }

    /// The text of each painted glyph, by the tag that the face's subset carries in the PDF.
    SortedMap<String, SortedMap<Integer, String>> texts() {
        var texts = new TreeMap<String, SortedMap<Integer, String>>();
        for (var font : embedded.values()) {
            texts.put(font.tag, font.texts.texts());
        }
        return texts;
    }

    private Embedded embed(FontFile file) {
        return embedded.computeIfAbsent(file, f -> new Embedded(open(f), tag(f)));
    }

    /// The page's own content is written by us; a second, discarded content registers fonts and glyphs with OpenPDF.
    private static String resource(BaseFont font, PdfWriter writer) {
        var discarded = new PdfContentByte(writer);
        discarded.setFontAndSize(font, 1);
        var operator = discarded.toString();
        return operator.substring(0, operator.indexOf(' '));
    }

    private static void register(Embedded font, PdfWriter writer) {
        if (font.unregistered.isEmpty()) {
            return;
        }
        var discarded = new PdfContentByte(writer);
        discarded.setFontAndSize(font.baseFont, 1);
        var glyphs = new PdfGlyphArray();
        font.unregistered.forEach(glyphs::add);
        discarded.showText(glyphs);
        font.unregistered.clear();
    }

    private BaseFont open(FontFile file) {
        try {
            var bytes = Files.readAllBytes(file.file());
            var font = BaseFont.createFont(file.name(), BaseFont.IDENTITY_H, true, false, bytes, null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedLetters(tag(file)));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file.file() + " cannot be read", e);
        }
    }

    /// Six letters that follow from the edition and the face.
    private String tag(FontFile file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((edition + '/' + file.name()).getBytes(StandardCharsets.UTF_8));
            var letters = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                letters.append((char) ('A' + (hash[i] & 0xff) % 26));
            }
            return letters.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static final class Embedded {
        final BaseFont baseFont;
        final String tag;
        final GlyphTexts texts = new GlyphTexts();
        final Set<Integer> unregistered = new LinkedHashSet<>();
        String resource = "";

        Embedded(BaseFont baseFont, String tag) {
            this.baseFont = baseFont;
            this.tag = tag;
        }
    }
}
