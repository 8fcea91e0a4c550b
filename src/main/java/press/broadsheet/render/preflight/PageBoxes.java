package press.broadsheet.render.preflight;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// Whether a page's boxes lie one in the other (ISO 32000-1, 14.11.2): trim in bleed, bleed in media.
final class PageBoxes {
    /// In points: what rounding may make of two equal edges.
    private static final float TOLERANCE = 0.01f;

    private PageBoxes() {}

    static List<Remark> check(PDPage page, int number) {
        var remarks = new ArrayList<Remark>();
        var media = page.getMediaBox();
        if (media.getWidth() <= 0 || media.getHeight() <= 0) {
            remarks.add(wrong(number, "the MediaBox is empty"));
        }
        var bleed = stored(page, COSName.BLEED_BOX) ? page.getBleedBox() : media;
        inside(page, COSName.BLEED_BOX, page.getBleedBox(), media, "MediaBox", number, remarks);
        inside(page, COSName.CROP_BOX, page.getCropBox(), media, "MediaBox", number, remarks);
        inside(page, COSName.ART_BOX, page.getArtBox(), media, "MediaBox", number, remarks);
        inside(page, COSName.TRIM_BOX, page.getTrimBox(), bleed, "BleedBox", number, remarks);
        return remarks;
    }

    private static void inside(
            PDPage page,
            COSName name,
            PDRectangle box,
            PDRectangle outer,
            String outerName,
            int number,
            List<Remark> remarks) {
        if (!stored(page, name)) {
            return;
        }
        var own = page.getCOSObject().getCOSArray(name);
        var rectangle = own == null ? box : new PDRectangle(own);
        boolean fits = rectangle.getLowerLeftX() >= outer.getLowerLeftX() - TOLERANCE
                && rectangle.getLowerLeftY() >= outer.getLowerLeftY() - TOLERANCE
                && rectangle.getUpperRightX() <= outer.getUpperRightX() + TOLERANCE
                && rectangle.getUpperRightY() <= outer.getUpperRightY() + TOLERANCE;
        if (!fits) {
            remarks.add(wrong(number, "the " + name.getName() + " reaches over the " + outerName));
        }
    }

    private static boolean stored(PDPage page, COSName name) {
        return page.getCOSObject().containsKey(name);
    }

    private static Remark wrong(int number, String cause) {
        return Preflight.remark("PAGE_BOX", Severity.ERROR, number, cause, "make the boxes lie one in the other");
    }
}
