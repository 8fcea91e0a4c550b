package press.broadsheet.render.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/// Rewrites what a page paints: colours of the screen become inks, tags go, and black type is printed over what lies
/// beneath it.
final class InkedContent {
    /// Graphics states with overprint on and off, as [Overprint] names them.
    private static final COSName OVER = Overprint.ON;

    private static final COSName OUT = Overprint.OFF;

    private static final Set<String> TAGS = Set.of(
            OperatorName.BEGIN_MARKED_CONTENT,
            OperatorName.BEGIN_MARKED_CONTENT_SEQ,
            OperatorName.END_MARKED_CONTENT,
            OperatorName.MARKED_CONTENT_POINT,
            OperatorName.MARKED_CONTENT_POINT_WITH_PROPS);

    /// Colours that are not written as plain numbers; no edition of ours has them.
    private static final Set<String> UNKNOWN = Set.of(
            OperatorName.NON_STROKING_COLORSPACE,
            OperatorName.STROKING_COLORSPACE,
            OperatorName.NON_STROKING_COLOR,
            OperatorName.NON_STROKING_COLOR_N,
            OperatorName.STROKING_COLOR,
            OperatorName.STROKING_COLOR_N,
            OperatorName.SHADING_FILL,
            OperatorName.BEGIN_INLINE_IMAGE);

    private final Inks inks;
    private final List<Object> written = new ArrayList<>();
    private final List<COSBase> operands = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State(true, false);
    private boolean inText;

    /// @param black     whether what is filled next is black ink alone
    /// @param overprint whether overprint is on
    private record State(boolean black, boolean overprint) {}

    private InkedContent(Inks inks) {
        this.inks = inks;
    }

    /// The new content of `content`.
    static byte[] of(PDContentStream content, Inks inks) throws IOException {
        var inked = new InkedContent(inks);
        inked.start();
        for (var token : new PDFStreamParser(content).parse()) {
            inked.take(token);
        }
        var bytes = new ByteArrayOutputStream(1 << 16);
        new ContentStreamWriter(bytes).writeTokens(inked.written);
        return bytes.toByteArray();
    }

    /// Before anything is asked for, black is meant.
    private void start() {
        colour(OperatorName.NON_STROKING_CMYK, new double[] {0, 0, 0, 1});
        colour(OperatorName.STROKING_COLOR_CMYK, new double[] {0, 0, 0, 1});
    }

    private void take(Object token) throws IOException {
        switch (token) {
            case Operator operator -> {
                operate(operator);
                operands.clear();
            }
            case COSBase operand -> operands.add(operand);
            default ->
                throw new IOException(
                        "a page's content has a " + token.getClass().getSimpleName());
        }
    }

    private void operate(Operator operator) throws IOException {
        var name = operator.getName();
        if (TAGS.contains(name)) {
            return;
        }
        if (UNKNOWN.contains(name)) {
            throw new IOException("the page paints by '" + name + "', for which there is no way into inks");
        }
        switch (name) {
            case OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_CMYK ->
                fill(inked());
            case OperatorName.STROKING_COLOR_RGB, OperatorName.STROKING_COLOR_GRAY, OperatorName.STROKING_COLOR_CMYK ->
                colour(OperatorName.STROKING_COLOR_CMYK, inked());
            default -> pass(operator);
        }
    }

    private double[] inked() throws IOException {
        return switch (operands.size()) {
            case 1 -> inks.of(number(0), number(0), number(0));
            case 3 -> inks.of(number(0), number(1), number(2));
            case 4 -> inks.limited(new double[] {number(0), number(1), number(2), number(3)});
            default -> throw new IOException("a colour of " + operands.size() + " parts");
        };
    }

    private double number(int index) throws IOException {
        if (operands.get(index) instanceof COSNumber number) {
            return number.floatValue();
        }
        throw new IOException("a colour that is no number");
    }

    private void fill(double[] parts) {
        colour(OperatorName.NON_STROKING_CMYK, parts);
        boolean black = parts[0] + parts[1] + parts[2] == 0 && parts[3] == 1;
        state = new State(black, state.overprint);
        overprint();
    }

    private void colour(String operator, double[] parts) {
        for (double part : parts) {
            written.add(new COSFloat(Math.round(part * 10_000) / 10_000f));
        }
        written.add(Operator.getOperator(operator));
    }

    private void pass(Operator operator) {
        written.addAll(operands);
        written.add(operator);
        switch (operator.getName()) {
            case OperatorName.SAVE -> saved.push(state);
            case OperatorName.RESTORE -> state = saved.isEmpty() ? state : saved.pop();
            case OperatorName.BEGIN_TEXT -> {
                inText = true;
                overprint();
            }
            case OperatorName.END_TEXT -> {
                inText = false;
                overprint();
            }
            default -> {
                // is as it was
            }
        }
    }

    /// Switches overprint on for black type and off for all else.
    private void overprint() {
        boolean wanted = inText && state.black;
        if (wanted != state.overprint) {
            written.add(wanted ? OVER : OUT);
            written.add(Operator.getOperator(OperatorName.SET_GRAPHICS_STATE_PARAMS));
            state = new State(state.black, wanted);
        }
    }
}
