package press.broadsheet.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import press.broadsheet.edition.Picture;

/// Makes one photograph ready: cropped, upright, in sRGB, at the size at which it is printed, without metadata.
final class PhotoMaker {
    /// Line art is kept at up to this many times the resolution of photographs.
    private static final int FINER = 2;

    private PhotoMaker() {}

    /// Never throws for a bad picture.
    static PreparedPhoto make(Picture picture, Photos.Use use) {
        try {
            var bytes = Files.readAllBytes(picture.file());
            return JpegFile.isJpeg(bytes)
                    ? jpeg(JpegFile.read(bytes), picture, use)
                    : encode(bytes, StoredView.of(picture, use), true);
        } catch (IOException e) {
            return new PreparedPhoto.Unusable(reason(e));
        } catch (RuntimeException | LinkageError e) {
            return new PreparedPhoto.Unusable("it cannot be decoded");
        } catch (OutOfMemoryError e) {
            return new PreparedPhoto.Unusable("it needs more memory than there is");
        }
    }

    private static PreparedPhoto jpeg(JpegFile jpeg, Picture picture, Photos.Use use) throws IOException {
        var bytes = jpeg.simple() ? jpeg.bare() : jpeg.bytes();
        var frame = jpeg.frame();
        return jpeg.simple() && fitsAsItIs(picture, use)
                ? new PreparedPhoto.Jpeg(frame.width(), frame.height(), frame.components(), bytes)
                : encode(bytes, StoredView.of(picture, use), false);
    }

    /// Whether the file itself may go into the PDF: upright, uncropped, and not much finer than it is printed.
    private static boolean fitsAsItIs(Picture picture, Photos.Use use) {
        long shown = (long) use.crop().width() * use.crop().height();
        long whole = (long) picture.widthPx() * picture.heightPx();
        return picture.orientation() == 1
                && shown > whole * 0.995
                && picture.widthPx() <= use.widthPx() * 1.3
                && picture.heightPx() <= use.heightPx() * 1.3;
    }

    private static PreparedPhoto encode(byte[] bytes, StoredView view, boolean maybeDrawn) throws IOException {
        var stored = PictureFile.read(bytes, view.region(), view.width(), view.height());
        if (maybeDrawn && stored.isLineArt()) {
            var fine = stored.shrunkTo(view.width() * FINER, view.height() * FINER);
            return lossless(view.orientation().upright(fine));
        }
        var small = view.orientation().upright(stored.shrunkTo(view.width(), view.height()));
        return new PreparedPhoto.Jpeg(small.width(), small.height(), small.components(), JpegWriter.write(small));
    }

    private static PreparedPhoto lossless(Pixels pixels) {
        int components = pixels.components();
        var samples = new byte[pixels.rgb().length * components];
        int at = 0;
        for (int pixel : pixels.rgb()) {
            for (int shift = 8 * (components - 1); shift >= 0; shift -= 8) {
                samples[at++] = (byte) (pixel >> shift);
            }
        }
        return new PreparedPhoto.Lossless(pixels.width(), pixels.height(), components, PdfFile.deflate(samples));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "its file is gone";
            case UnusablePicture unusable -> String.valueOf(unusable.getMessage());
            default -> "it cannot be decoded";
        };
    }
}
