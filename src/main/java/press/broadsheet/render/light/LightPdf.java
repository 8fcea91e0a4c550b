package press.broadsheet.render.light;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes the light PDF of the reader's: the same text, tags and links, pictures as coarse as the size asks for. It
/// measures what it wrote, and takes the finest step that fits. Same input, same bytes.
public final class LightPdf {
    private static final int MOST_BYTES = 1_000_000;

    private final PDDocument pdf;
    private final LightPictures pictures;

    private LightPdf(PDDocument pdf, LightPictures pictures) {
        this.pdf = pdf;
        this.pictures = pictures;
    }

    /// What became of it.
    ///
    /// @param bytes of the file
    /// @param limit how many it may have; where it has more, its pictures are as coarse as they get
    public record Made(long bytes, long limit) {
        public boolean fits() {
            return bytes <= limit;
        }
    }

    /// @param reader the edition's PDF, as [press.broadsheet.render.PdfRenderer] writes it
    /// @param light  replaced if it is there
    public static Made write(Path reader, Path light) throws IOException {
        try (var pdf = Loader.loadPDF(reader.toFile())) {
            pdf.setDocumentId(0L);
            var maker = new LightPdf(pdf, LightPictures.of(pdf));
            var bytes = maker.finestThatFits();
            Files.write(light, bytes);
            return new Made(bytes.length, MOST_BYTES);
        }
    }

    /// Only pictures change from step to step: what else the file has is known after the coarsest.
    private byte[] finestThatFits() throws IOException {
        var steps = Coarseness.STEPS;
        int last = steps.size() - 1;
        long rest = made(steps.get(last)).length - pictures.bytes(steps.get(last));
        for (int step = finest(MOST_BYTES - rest); step < last; step++) {
            var made = made(steps.get(step));
            if (made.length <= MOST_BYTES) {
                return made;
            }
        }
        return made(steps.get(last));
    }

    /// The first step at which all pictures together take no more than `bytes`; the last if none is coarse enough.
    private int finest(long bytes) throws IOException {
        int low = 0;
        int high = Coarseness.STEPS.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pictures.bytes(Coarseness.STEPS.get(middle)) <= bytes) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private byte[] made(Coarseness step) throws IOException {
        pictures.put(step);
        var bytes = new ByteArrayOutputStream(MOST_BYTES);
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
