package press.broadsheet.render;

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
    private final Marks marks;

    private static final char SOFT_HYPHEN = '\u00ad';

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

    TextPen(Content content, EditionFonts fonts, Marks marks) {
        this.content = content;
        this.fonts = fonts;
        this.marks = marks;
    }

    void begin() {
        marks.leave();
        content.text("BT\n");
        lineX = 0;
        lineY = 0;
    }

    void end() {
        marks.leave();
        content.text("ET\n");
    }

    /// @param x        of the line's start, from the page's left
    /// @param baseline from the page's top
    void line(Length x, Length baseline, Line line, LineReading reading) {
        var spans = line.spans();
        if (spans.isEmpty()) {
            return;
        }
        int start = spans.getFirst().x().millipoints() - (reading.before() ? spaceOf(spans.getFirst()) : 0);
        moveTo(x.millipoints() + start, content.fromFoot(baseline.millipoints()));
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            if (i > 0 && !span.joined()) {
                space(spans.get(i - 1));
            }
            enter(reading.tags().get(i));
            take(span);
            if (i == 0 && reading.before()) {
                space(span);
            }
            boolean hyphened = line.hyphenated() && i == spans.size() - 1;
            show(span, span.x().millipoints() - start, hyphened);
        }
        if (reading.after()) {
            space(spans.getLast());
        }
        closeArray();
    }

    private void enter(Tag tag) {
        if (!marks.isIn(tag)) {
            closeArray();
            marks.enter(tag);
        }
    }

    private void moveTo(int x, int y) {
        content.number(x - lineX).character(' ').number(y - lineY).text(" Td\n");
        lineX = x;
        lineY = y;
        pen = 0;
    }

    private static int spaceOf(Span span) {
        return span.size().scaled(span.face().shape(" ").advance() / 1000.0).millipoints();
    }

    /// A real space, so that whoever takes text out of the PDF finds words.
    private void space(Span before) {
        var space = before.face().shape(" ");
        if (space.count() == 1 && space.id(0) != 0) {
            raise(0);
            glyph(space, 0, font(before).code(space, " ").codes()[0]);
            marks.say(" ");
        }
    }

    private SubsetFont font(Span span) {
        return fonts.use(EditionFonts.file(span.face()), marks.page());
    }

    /// Takes up the span's type.
    private void take(Span span) {
        var wanted = font(span).name();
        if (!wanted.equals(font) || span.size().millipoints() != size) {
            font = wanted;
            size = span.size().millipoints();
            operator().character('/').text(font).character(' ').number(size).text(" Tf\n");
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

    /// Shows the span's glyphs so that its text can be taken out again: by the texts of their codes where these
    /// give it, else by the text written beside them; where it runs from right to left, by the text of the whole
    /// element, since programs that take text out turn such words themselves. An added hyphen is a soft one
    /// (ISO 32000-1, 14.8.2.2.3).
    private void show(Span span, int x, boolean hyphened) {
        var said = hyphened ? span.text() + SOFT_HYPHEN : span.text();
        var coding = font(span).code(span.glyphs(), said);
        marks.say(said);
        if (coding.backwards()) {
            marks.spell();
            show(span.glyphs(), coding.codes(), x);
            return;
        }
        if (!coding.exact()) {
            operator().text("/Span<</ActualText").text(PdfStrings.unicode(said)).text(">>BDC\n");
        }
        show(span.glyphs(), coding.codes(), x);
        if (!coding.exact()) {
            operator().text("EMC\n");
        }
    }

    /// What a font has no glyph for stays white.
    private void show(Glyphs glyphs, int[] codes, int x) {
        boolean first = true;
        for (int i = 0; i < codes.length; i++) {
            if (glyphs.id(i) != 0) {
                raise(glyphs.y(i) * size / 1000);
                double place = (glyphs.x(i) * (double) size / 1000 + (double) tracking * i) * scale / 100;
                correct(x + place, first ? AT_SPAN : WITHIN_WORD);
                glyph(glyphs, i, codes[i]);
                first = false;
            }
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

    private void glyph(Glyphs glyphs, int i, int code) {
        openArray();
        if (!inGlyphs) {
            content.character('(');
            inGlyphs = true;
        }
        content.code(code);
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
            content.character(')');
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
