package press.broadsheet.render;

import java.io.IOException;
import org.openpdf.text.Image;

/// A photograph as it goes into the PDF.
sealed interface PreparedPhoto {

    sealed interface Usable extends PreparedPhoto {
        Image image() throws IOException;
    }

    /// A whole JPEG file without metadata.
    record Jpeg(byte[] bytes) implements Usable {
        @Override
        public Image image() throws IOException {
            return Image.getInstance(bytes);
        }
    }

    /// Line art, stored without loss.
    ///
    /// @param components 1 (grey) or 3 (sRGB)
    /// @param samples    row by row, one byte each
    record Lossless(int width, int height, int components, byte[] samples) implements Usable {
        @Override
        public Image image() throws IOException {
            return Image.getInstance(width, height, components, 8, samples);
        }
    }

    /// @param cause part of a sentence: `its file ends too early`
    record Unusable(String cause) implements PreparedPhoto {}
}
