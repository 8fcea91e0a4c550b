package press.broadsheet.render;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// A picture that is wanted smaller, perhaps several times.
public final class SmallPicture {
    private final Pixels pixels;

    private SmallPicture(Pixels pixels) {
        this.pixels = pixels;
    }

    /// @param grey whether red, green and blue are equal everywhere
    public static SmallPicture of(BufferedImage image, boolean grey) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new SmallPicture(new Pixels(width, height, grey, image.getRGB(0, 0, width, height, null, 0, width)));
    }

    /// A picture as it is stored.
    ///
    /// @param jpeg baseline, without metadata
    public record Stored(int width, int height, byte[] jpeg) {}

    /// As JPEG, in this size or its own if that is smaller.
    ///
    /// @param quality 0 to 1
    public Stored stored(int width, int height, float quality) throws IOException {
        var small = pixels.shrunkTo(Math.max(1, width), Math.max(1, height));
        return new Stored(small.width(), small.height(), JpegWriter.write(small, quality, true));
    }
}
