package press.broadsheet.render.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Makes the press's PDF of the reader's: the same pages in inks, with room and marks around them. Same input, same
/// bytes.
///
/// What only readers need goes: tags, links, bookmarks, threads.
public final class PrintPdf {
    private static final float VERSION = 1.6f;

    private static final List<String> READERS_ONLY =
            List.of("StructTreeRoot", "MarkInfo", "Threads", "Outlines", "PageMode", "ViewerPreferences", "Metadata");

    private final PDDocument pdf;
    private final PrintJob job;
    private final Inks inks;
    private final InkedImages images;
    private final Map<COSStream, Boolean> forms = new IdentityHashMap<>();
    private boolean isTransparent;

    private PrintPdf(PDDocument pdf, PrintJob job) {
        this.pdf = pdf;
        this.job = job;
        this.inks = Inks.of(job);
        this.images = new InkedImages(inks);
    }

    /// @param reader the edition's PDF, as [press.broadsheet.render.PdfRenderer] writes it
    /// @param print  replaced if it is there
    /// @throws IOException also when a page is painted in a way that cannot be turned into inks
    public static void write(Path reader, Path print, PrintJob job) throws IOException {
        try (var pdf = Loader.loadPDF(reader.toFile())) {
            new PrintPdf(pdf, job).make();
            pdf.save(print.toFile());
        }
    }

    private void make() throws IOException {
        for (var page : pdf.getPages()) {
            ink(page);
        }
        var catalog = pdf.getDocumentCatalog();
        READERS_ONLY.forEach(key -> catalog.getCOSObject().removeItem(COSName.getPDFName(key)));
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(intent())));
        pdf.getDocument().setVersion(VERSION);
        catalog.getCOSObject().removeItem(COSName.VERSION);
        pdf.setDocumentId(job.date().toEpochDay());
        describe();
    }

    private void ink(PDPage page) throws IOException {
        var trim = page.getCropBox();
        isTransparent = false;
        var painted = InkedContent.of(page, inks);
        var resources = page.getResources();
        ink(resources);
        withAllPlates(resources.getCOSObject());
        page.setContents(List.of(stream(framed(painted, trim))));
        for (var key : List.of("Annots", "B", "StructParents", "Tabs", "Group")) {
            page.getCOSObject().removeItem(COSName.getPDFName(key));
        }
        if (isTransparent) {
            page.getCOSObject().setItem(COSName.GROUP, group());
        }
        boxes(page, trim);
    }

    private PDStream stream(byte[] content) throws IOException {
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /// The page moved into its room, and the marks around it.
    private static byte[] framed(byte[] painted, PDRectangle trim) throws IOException {
        var content = new ByteArrayOutputStream(painted.length + 4096);
        var move = PressMarks.number(PressMarks.MARGIN - trim.getLowerLeftX()) + " "
                + PressMarks.number(PressMarks.MARGIN - trim.getLowerLeftY());
        content.write(("q\n1 0 0 1 " + move + " cm\n").getBytes(StandardCharsets.US_ASCII));
        content.write(painted);
        content.write("\nQ\n".getBytes(StandardCharsets.US_ASCII));
        content.write(PressMarks.around(moved(trim, 0)).getBytes(StandardCharsets.US_ASCII));
        return content.toByteArray();
    }

    private static void boxes(PDPage page, PDRectangle trim) {
        float around = 2 * PressMarks.MARGIN;
        var media = new PDRectangle(trim.getWidth() + around, trim.getHeight() + around);
        page.setMediaBox(media);
        page.getCOSObject().removeItem(COSName.CROP_BOX);
        page.setBleedBox(moved(trim, PressMarks.BLEED));
        page.setTrimBox(moved(trim, 0));
    }

    /// The trim's place in the room, `more` larger on each side.
    private static PDRectangle moved(PDRectangle trim, float more) {
        float at = PressMarks.MARGIN - more;
        return new PDRectangle(at, at, trim.getWidth() + 2 * more, trim.getHeight() + 2 * more);
    }

    /// Puts pictures in inks in place of the reader's, also inside of what is drawn as one.
    private void ink(PDResources resources) throws IOException {
        Overprint.addTo(resources.getCOSObject());
        for (var name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject picture -> {
                    isTransparent |= picture.getSoftMask() != null;
                    resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).setItem(name, images.of(picture));
                }
                case PDFormXObject form -> ink(form);
                default -> throw new IOException("the page has a " + name.getName() + " that is no picture");
            }
        }
        for (var name : resources.getExtGStateNames()) {
            var state = resources.getExtGState(name);
            isTransparent |= isLight(state.getNonStrokingAlphaConstant()) || isLight(state.getStrokingAlphaConstant());
        }
    }

    private static boolean isLight(Float alpha) {
        return alpha != null && alpha < 1;
    }

    private void ink(PDFormXObject form) throws IOException {
        if (forms.put(form.getCOSObject(), true) != null) {
            return;
        }
        PDContentStream content = form;
        var inked = InkedContent.of(content, inks);
        if (form.getResources() != null) {
            ink(form.getResources());
        }
        try (var out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(inked);
        }
    }

    /// The colour that prints on all plates, for marks.
    private static void withAllPlates(COSDictionary resources) {
        var tint = new COSDictionary();
        tint.setInt(COSName.FUNCTION_TYPE, 2);
        tint.setItem(COSName.DOMAIN, numbers(0, 1));
        tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
        tint.setItem(COSName.C1, numbers(1, 1, 1, 1));
        tint.setInt(COSName.N, 1);
        var all = COSName.getPDFName("All");
        var spaces = new COSDictionary();
        spaces.setItem(all, new COSArray(List.<COSBase>of(COSName.SEPARATION, all, COSName.DEVICECMYK, tint)));
        resources.setItem(COSName.COLORSPACE, spaces);
    }

    private static COSArray numbers(float... values) {
        var array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    private static COSDictionary group() {
        var group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICECMYK);
        return group;
    }

    private COSDictionary intent() throws IOException {
        var profile = new COSStream();
        profile.setInt(COSName.N, 4);
        try (var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(job.profile());
        }
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "Custom");
        intent.setString(COSName.INFO, inks.condition());
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private void describe() throws IOException {
        var day = GregorianCalendar.from(job.date().atStartOfDay(ZoneOffset.UTC));
        var information = new PDDocumentInformation();
        information.setTitle(job.title());
        information.setCreator("Broadsheet");
        information.setProducer("Broadsheet");
        information.setCreationDate(day);
        information.setModificationDate(day);
        information.setTrapped("False");
        information.setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-4");
        pdf.setDocumentInformation(information);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(PrintXmp.of(job));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }
}
