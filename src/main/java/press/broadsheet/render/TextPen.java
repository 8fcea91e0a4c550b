package press.broadsheet.render;

import org.openpdf.text.pdf.PdfWriter;
import press.broadsheet.geometry.Length;
import press.broadsheet.typeset.Glyphs;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

/// Writes lines of set type. It moves as the reader's PDF program will, by the widths that the PDF gives, and corrects
/// from there, so that no error adds up along a line. All measures are in millipoints.
final class TextPen {
    /// A glyph inside a word may stand this far from its place before it is worth a correction.
    private static final double WITHIN_WORD = 12;

    /// The same for the first glyph of a span.
    private static final double AT_SPAN = 4;

    private final Content content;
    private final EditionFonts fonts;
    private final PdfWriter writer;

    private String font = "";
    private int size;
    private int scale = 100;
    private int tracking;
    private int rise;
    private int lineX;
    private int lineY;
    private double pen;
    private boolean inArray;
    private boolean inGlyphs;

    TextPen(Content content, EditionFonts fonts, PdfWriter writer) {
        this.content = content;
        this.fonts = fonts;
        this.writer = writer;
    }

    void begin() {
        content.text("BT\n");
        lineX = 0;
        lineY = 0;
    }

    void end() {
        content.text("ET\n");
    }

    /// @param x        of the line's start, from the page's left
    /// @param baseline from the page's top
    void line(Length x, Length baseline, Line line) {
        if (line.spans().isEmpty()) {
            return;
        }
        int start = line.spans().getFirst().x().millipoints();
        moveTo(x.millipoints() + start, content.fromFoot(baseline.millipoints()));
        for (int i = 0; i < line.spans().size(); i++) {
            var span = line.spans().get(i);
            if (i > 0 && !span.joined()) {
                space(line.spans().get(i - 1));
            }
            take(span);
            show(span.glyphs(), span.x().millipoints() - start);
            fonts.painted(EditionFonts.file(span.face()), span.glyphs());
        }
        closeArray();
    }

    private void moveTo(int x, int y) {
        content.number(x - lineX).character(' ').number(y - lineY).text(" Td\n");
        lineX = x;
        lineY = y;
        pen = 0;
    }

    /// A real space, so that whoever takes text out of the PDF finds words.
    private void space(Span before) {
        var space = before.face().shape(" ");
        if (space.count() == 1 && space.id(0) != 0) {
            raise(0);
            glyph(space, 0);
            fonts.painted(EditionFonts.file(before.face()), space);
        }
    }

    /// Takes up the span's type.
    private void take(Span span) {
        var wanted = fonts.use(EditionFonts.file(span.face()), writer);
        if (!wanted.equals(font) || span.size().millipoints() != size) {
            font = wanted;
            size = span.size().millipoints();
            operator().text(font).character(' ').number(size).text(" Tf\n");
        }
        if (span.scale() != scale) {
            scale = span.scale();
            operator().number(scale * 1000).text(" Tz\n");
        }
        if (span.tracking().millipoints() != tracking) {
            tracking = span.tracking().millipoints();
            operator().number(tracking).text(" Tc\n");
        }
        if (!content.has(span.colour())) {
            operator().colour(span.colour());
        }
    }

    private void show(Glyphs glyphs, int x) {
        for (int i = 0; i < glyphs.count(); i++) {
            raise(glyphs.y(i) * size / 1000);
            double place = (glyphs.x(i) * (double) size / 1000 + (double) tracking * i) * scale / 100;
            correct(x + place, i == 0 ? AT_SPAN : WITHIN_WORD);
            glyph(glyphs, i);
        }
    }

    private void raise(int wanted) {
        if (wanted != rise) {
            rise = wanted;
            operator().number(rise).text(" Ts\n");
        }
    }

    private void correct(double place, double tolerance) {
        double away = place - pen;
        if (Math.abs(away) <= tolerance) {
            return;
        }
        double unit = size / 1000.0 * scale / 100;
        int step = coarseness(unit);
        int thousandths = Math.toIntExact(Math.round(away / unit * 1000 / step)) * step;
        openArray();
        closeGlyphs();
        content.number(-thousandths);
        pen += thousandths / 1000.0 * unit;
    }

    /// Whole units where they are fine enough, else tenths or hundredths; in thousandths.
    private static int coarseness(double unit) {
        if (unit <= 10) {
            return 1000;
        }
        return unit <= 100 ? 100 : 10;
    }

    private void glyph(Glyphs glyphs, int i) {
        openArray();
        if (!inGlyphs) {
            content.character('<');
            inGlyphs = true;
        }
        content.glyph(glyphs.id(i));
        pen += (glyphs.width(i) * (double) size / 1000 + tracking) * scale / 100;
    }

    /// Operators stand between arrays.
    private Content operator() {
        closeArray();
        return content;
    }

    private void openArray() {
        if (!inArray) {
            content.character('[');
            inArray = true;
        }
    }

    private void closeGlyphs() {
        if (inGlyphs) {
            content.character('>');
            inGlyphs = false;
        }
    }

    private void closeArray() {
        closeGlyphs();
        if (inArray) {
            content.text("]TJ\n");
            inArray = false;
        }
    }
}
