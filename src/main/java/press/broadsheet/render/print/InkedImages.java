package press.broadsheet.render.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// The pictures of an edition in inks, each made once. They are stored without loss: JPEG would put ink over the limit
/// at its edges.
final class InkedImages {
    private static final int COMPRESSION = 4;
    private static final int INKS = 4;

    private final Inks inks;
    private final Map<COSStream, COSStream> made = new IdentityHashMap<>();

    InkedImages(Inks inks) {
        this.inks = inks;
    }

    COSStream of(PDImageXObject picture) throws IOException {
        var known = made.get(picture.getCOSObject());
        if (known != null) {
            return known;
        }
        var inked = picture.isStencil() ? picture.getCOSObject() : inked(picture);
        made.put(picture.getCOSObject(), inked);
        made.put(inked, inked);
        return inked;
    }

    private COSStream inked(PDImageXObject picture) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var rgb = rgb(picture.getOpaqueImage(null, 1));
        var samples = picture.getColorSpace() instanceof PDDeviceGray ? inks.black(rgb) : inks.of(rgb, width, height);
        var stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        var mask = picture.getCOSObject().getItem(COSName.SMASK);
        if (mask != null) {
            stream.setItem(COSName.SMASK, mask);
        }
        stream.setItem(COSName.DECODE_PARMS, byNeighbours(width));
        try (var out = stream.createRawOutputStream()) {
            out.write(deflated(samples, INKS * width));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static int[] rgb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static COSDictionary byNeighbours(int width) {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.PREDICTOR, COSInteger.get(11));
        parameters.setItem(COSName.COLORS, COSInteger.get(INKS));
        parameters.setItem(COSName.BITS_PER_COMPONENT, COSInteger.get(8));
        parameters.setItem(COSName.COLUMNS, COSInteger.get(width));
        return parameters;
    }

    /// Each sample as the difference to the one left of it (PNG's filter 1).
    private static byte[] deflated(byte[] samples, int row) throws IOException {
        var bytes = new ByteArrayOutputStream(samples.length / 2);
        var deflater = new Deflater(COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 15)) {
            var line = new byte[row + 1];
            line[0] = 1;
            for (int start = 0; start < samples.length; start += row) {
                for (int i = 0; i < row; i++) {
                    int left = i < INKS ? 0 : samples[start + i - INKS];
                    line[i + 1] = (byte) (samples[start + i] - left);
                }
                out.write(line);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
