package press.broadsheet.render.light;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import press.broadsheet.render.SmallPicture;
import press.broadsheet.render.SmallPicture.Stored;

/// The pictures of a PDF, each in place of itself at any coarseness.
final class LightPictures {
    private static final double INCH = 72;

    private final List<Picture> pictures;
    private final Map<Coarseness, List<Stored>> made = new LinkedHashMap<>();

    private LightPictures(List<Picture> pictures) {
        this.pictures = pictures;
    }

    /// @param stream where it stands in the PDF
    /// @param grey   whether it is
    private record Picture(COSStream stream, boolean grey, SmallPicture pixels, PictureUses.Use use) {
        Stored at(Coarseness step) throws IOException {
            double dpi = step.dpi(use);
            int width = (int) Math.round(use.widthPt() / INCH * dpi);
            int height = (int) Math.round(use.depthPt() / INCH * dpi);
            return pixels.stored(width, height, step.quality());
        }

        void put(Stored stored) throws IOException {
            stream.setInt(COSName.WIDTH, stored.width());
            stream.setInt(COSName.HEIGHT, stored.height());
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
            stream.removeItem(COSName.DECODE_PARMS);
            stream.removeItem(COSName.INTERPOLATE);
            stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
            try (var out = stream.createRawOutputStream()) {
                out.write(stored.jpeg());
            }
        }
    }

    /// Masks stay as they are: they are no pictures that anybody sees.
    static LightPictures of(PDDocument pdf) throws IOException {
        var pictures = new ArrayList<Picture>();
        for (var use : PictureUses.of(pdf)) {
            var picture = use.picture();
            if (!picture.isStencil()) {
                pictures.add(picture(picture, use));
            }
        }
        return new LightPictures(pictures);
    }

    private static Picture picture(PDImageXObject picture, PictureUses.Use use) throws IOException {
        boolean grey = picture.getColorSpace() instanceof PDDeviceGray;
        return new Picture(picture.getCOSObject(), grey, SmallPicture.of(picture.getOpaqueImage(), grey), use);
    }

    long bytes(Coarseness step) throws IOException {
        return at(step).stream().mapToLong(stored -> stored.jpeg().length).sum();
    }

    void put(Coarseness step) throws IOException {
        var stored = at(step);
        for (int i = 0; i < stored.size(); i++) {
            pictures.get(i).put(stored.get(i));
        }
    }

    private List<Stored> at(Coarseness step) throws IOException {
        var known = made.get(step);
        if (known != null) {
            return known;
        }
        var fresh = new ArrayList<Stored>();
        for (var picture : pictures) {
            fresh.add(picture.at(step));
        }
        made.put(step, fresh);
        return fresh;
    }
}
