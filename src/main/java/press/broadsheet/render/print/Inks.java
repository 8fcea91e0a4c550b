package press.broadsheet.render.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns colours of the screen into cyan, magenta, yellow and black by the press's profile, and holds the ink limit.
///
/// Grey is black ink alone, whatever the profile says: four inks never meet exactly, and type and rules would show it.
final class Inks {
    private static final int FULL = 255;

    private final ICC_Profile profile;
    private final int limit;
    private final ColorConvertOp conversion;

    private Inks(ICC_Profile profile, int limitPercent) {
        this.profile = profile;
        this.limit = limitPercent * FULL / 100;
        var srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        conversion = new ColorConvertOp(new ICC_Profile[] {srgb, profile}, null);
    }

    static Inks of(PrintJob job) {
        return new Inks(profile(job.profile()), job.inkLimit());
    }

    private static ICC_Profile profile(byte[] bytes) {
        ICC_Profile profile = null;
        try {
            profile = ICC_Profile.getInstance(bytes);
        } catch (IllegalArgumentException e) {
            throw unusable("it is no ICC profile", e);
        }
        if (profile.getColorSpaceType() != ColorSpace.TYPE_CMYK
                || profile.getProfileClass() != ICC_Profile.CLASS_OUTPUT) {
            throw unusable("it is not for printing in cyan, magenta, yellow and black", null);
        }
        return profile;
    }

    private static IllegalArgumentException unusable(String cause, @Nullable Exception thrown) {
        return new IllegalArgumentException(
                "the print profile cannot be used: " + cause + "; take the printer's, as print.icc in the publication's"
                        + " folder",
                thrown);
    }

    ICC_Profile profile() {
        return profile;
    }

    /// The profile's own name (ICC.1:2001-04, 6.5.17).
    String condition() {
        var tag = profile.getData(ICC_Profile.icSigProfileDescriptionTag);
        if (tag == null || tag.length < 13) {
            return "Custom";
        }
        int length = Math.clamp(tag[10] << 8 & 0xff00 | tag[11] & 0xff, 1, tag.length - 12);
        return new String(tag, 12, length - 1, StandardCharsets.US_ASCII);
    }

    /// One colour of type or of an area, each part 0 to 1; cyan, magenta, yellow, black from 0 to 1.
    double[] of(double red, double green, double blue) {
        if (red == green && green == blue) {
            return new double[] {0, 0, 0, 1 - red};
        }
        var rgb = new int[] {part(red) << 16 | part(green) << 8 | part(blue)};
        var inks = of(rgb, 1, 1);
        var parts = new double[4];
        for (int i = 0; i < 4; i++) {
            parts[i] = (inks[i] & 0xff) / (double) FULL;
        }
        return parts;
    }

    private static int part(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * FULL);
    }

    /// Inks that a page asks for by itself, within the limit.
    double[] limited(double[] inks) {
        var bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) part(inks[i]);
        }
        limit(bytes, 0);
        var parts = new double[4];
        for (int i = 0; i < 4; i++) {
            parts[i] = (bytes[i] & 0xff) / (double) FULL;
        }
        return parts;
    }

    /// A picture; four bytes a pixel.
    ///
    /// @param rgb 0x..RRGGBB, row by row
    byte[] of(int[] rgb, int width, int height) {
        var screen = new byte[3 * rgb.length];
        int at = 0;
        for (int pixel : rgb) {
            screen[at++] = (byte) (pixel >> 16);
            screen[at++] = (byte) (pixel >> 8);
            screen[at++] = (byte) pixel;
        }
        var inks = new byte[4 * rgb.length];
        conversion.filter(raster(screen, width, height, 3), raster(inks, width, height, 4));
        for (int i = 0; i < inks.length; i += 4) {
            limit(inks, i);
        }
        return inks;
    }

    /// A grey picture in black ink alone.
    byte[] black(int[] rgb) {
        var inks = new byte[4 * rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            inks[4 * i + 3] = (byte) (FULL - (rgb[i] & 0xff));
        }
        return inks;
    }

    /// What is too much is taken off the colours, in equal shares; black stays, since it carries the drawing.
    private void limit(byte[] inks, int at) {
        int black = inks[at + 3] & 0xff;
        int colours = (inks[at] & 0xff) + (inks[at + 1] & 0xff) + (inks[at + 2] & 0xff);
        int room = limit - black;
        if (colours > room) {
            for (int i = at; i < at + 3; i++) {
                inks[i] = (byte) ((inks[i] & 0xff) * room / colours);
            }
        }
    }

    private static WritableRaster raster(byte[] samples, int width, int height, int bands) {
        var order = new int[bands];
        for (int i = 0; i < bands; i++) {
            order[i] = i;
        }
        var buffer = new DataBufferByte(samples, samples.length);
        return Raster.createInterleavedRaster(buffer, width, height, bands * width, bands, order, null);
    }
}
