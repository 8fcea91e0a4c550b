package press.broadsheet.render.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// Whether all colours of a page are inks, and how much of them is asked for at one place. The colour of all plates, by
/// which marks are drawn, is not counted.
final class InkCheck {
    private static final Set<String> SCREEN = Set.of("g", "G", "rg", "RG", "sh", "BI");
    private static final Set<String> INK = Set.of("k", "K");
    private static final Set<String> SPACE = Set.of("cs", "CS");
    private static final COSName ALL = COSName.getPDFName("All");
    private static final double HUNDREDTH = 0.01;

    private final int number;
    private final int limit;
    private final Map<COSStream, Boolean> seen = new IdentityHashMap<>();
    private final Set<String> foreign = new TreeSet<>();
    private double most;

    private InkCheck(int number, int limit) {
        this.number = number;
        this.limit = limit;
    }

    /// @param limit most ink of all four together, in percent
    static List<Remark> check(PDPage page, int number, int limit) throws IOException {
        var check = new InkCheck(number, limit);
        check.content(page);
        return check.remarks();
    }

    private List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        if (!foreign.isEmpty()) {
            remarks.add(Preflight.remark(
                    "COLOUR_NOT_INK",
                    Severity.ERROR,
                    number,
                    "colours are not in cyan, magenta, yellow and black: " + String.join(", ", foreign),
                    "convert them; make --print does"));
        }
        if (most > limit / 100.0 + HUNDREDTH / 2) {
            remarks.add(Preflight.remark(
                    "INK_LIMIT",
                    Severity.ERROR,
                    number,
                    "up to %.0f %% of ink are asked for, more than %d %%".formatted(most * 100, limit),
                    "make it again with a lower limit"));
        }
        return remarks;
    }

    private void content(PDContentStream content) throws IOException {
        var operands = new ArrayList<COSBase>();
        for (var token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                take(operator.getName(), operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        var resources = content.getResources();
        if (resources == null) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject picture -> picture(picture, name.getName());
                case PDFormXObject form when seen.put(form.getCOSObject(), true) == null -> content(form);
                default -> {
                    // was seen before
                }
            }
        }
    }

    private void take(String operator, List<COSBase> operands) {
        if (SCREEN.contains(operator) || SPACE.contains(operator) && !operands.equals(List.of(ALL))) {
            foreign.add("operator " + operator);
        } else if (INK.contains(operator)) {
            most = Math.max(
                    most,
                    operands.stream()
                            .filter(COSNumber.class::isInstance)
                            .mapToDouble(part -> ((COSNumber) part).floatValue())
                            .sum());
        }
    }

    private void picture(PDImageXObject picture, String name) throws IOException {
        if (picture.isStencil() || seen.put(picture.getCOSObject(), true) != null) {
            return;
        }
        if (!(picture.getColorSpace() instanceof PDDeviceCMYK)) {
            foreign.add("picture " + name);
            return;
        }
        var raster = picture.getRawRaster();
        var row = new int[4 * raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += 4) {
                most = Math.max(most, (row[i] + row[i + 1] + row[i + 2] + row[i + 3]) / 255.0);
            }
        }
    }
}
