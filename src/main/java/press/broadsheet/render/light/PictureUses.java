package press.broadsheet.render.light;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// How large each picture of a PDF is printed, and on which page first.
final class PictureUses extends PDFStreamEngine {
    private final Map<COSStream, Integer> places = new IdentityHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private int page;

    /// One picture.
    ///
    /// @param widthPt at its largest
    /// @param depthPt likewise
    /// @param page    its first, from 0
    record Use(PDImageXObject picture, double widthPt, double depthPt, int page) {}

    private PictureUses() {
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
    }

    /// In the order in which they come.
    static List<Use> of(PDDocument pdf) throws IOException {
        var finder = new PictureUses();
        for (var page : pdf.getPages()) {
            finder.processPage(page);
            finder.page++;
        }
        return finder.uses;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                && operands.getFirst() instanceof COSName name
                && getResources().isImageXObject(name)
                && getResources().getXObject(name) instanceof PDImageXObject picture) {
            note(picture);
        } else {
            super.processOperator(operator, operands);
        }
    }

    private void note(PDImageXObject picture) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        double widthPt = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double depthPt = Math.hypot(matrix.getScaleY(), matrix.getShearX());
        var place = places.putIfAbsent(picture.getCOSObject(), uses.size());
        if (place == null) {
            uses.add(new Use(picture, widthPt, depthPt, page));
        } else {
            var use = uses.get(place);
            uses.set(
                    place,
                    new Use(use.picture, Math.max(use.widthPt, widthPt), Math.max(use.depthPt, depthPt), use.page));
        }
    }
}
