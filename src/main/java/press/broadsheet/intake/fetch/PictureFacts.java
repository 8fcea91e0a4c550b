package press.broadsheet.intake.fetch;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a picture's file says of it in IPTC and XMP.
///
/// @param focus two numbers from 0 to 1, or empty
public record PictureFacts(String caption, String credit, List<Double> focus) {
    public static final PictureFacts NONE = new PictureFacts("", "", List.of());
    private static final String IPTC_AREA = "Iptc4xmpExt:ImageRegion[1]/Iptc4xmpExt:RegionBoundary/Iptc4xmpExt:rb";
    private static final String MWG_AREA = "mwg-rs:Regions/mwg-rs:RegionList[1]/mwg-rs:Area/stArea:";

    public PictureFacts {
        focus = List.copyOf(focus);
    }

    /// Nothing when there is nothing or it is damaged: the picture is still good.
    public static PictureFacts read(byte[] bytes) {
        try {
            return of(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static PictureFacts of(Metadata metadata) {
        var iptc = Optional.ofNullable(metadata.getFirstDirectoryOfType(IptcDirectory.class));
        var xmp = Optional.ofNullable(metadata.getFirstDirectoryOfType(XmpDirectory.class))
                .map(XmpDirectory::getXmpProperties)
                .orElse(Map.of());
        var caption = iptc.map(directory -> directory.getString(IptcDirectory.TAG_CAPTION))
                .orElse("");
        return new PictureFacts(
                caption.isBlank() ? xmp.getOrDefault("dc:description[1]", "") : caption, credit(iptc, xmp), focus(xmp));
    }

    private static String credit(Optional<IptcDirectory> iptc, Map<String, String> xmp) {
        var credit = iptc.map(directory -> directory.getString(IptcDirectory.TAG_CREDIT))
                .orElse("");
        var maker = iptc.map(directory -> directory.getString(IptcDirectory.TAG_BY_LINE))
                .orElse("");
        var name = maker.isBlank() ? xmp.getOrDefault("dc:creator[1]", "") : maker;
        var line = credit.isBlank() ? xmp.getOrDefault("photoshop:Credit", "") : credit;
        return line.isBlank() || line.contains(name)
                ? (line.isBlank() ? name : line)
                : name.isBlank() ? line : name + "/" + line;
    }

    /// The middle of the region that the IPTC's image regions or the Metadata Working Group's name first.
    private static List<Double> focus(Map<String, String> xmp) {
        var left = number(xmp, IPTC_AREA + "X");
        var head = number(xmp, IPTC_AREA + "Y");
        if (left.isPresent() && head.isPresent() && !"pixel".equals(xmp.get(IPTC_AREA + "Unit"))) {
            return share(
                    left.get() + number(xmp, IPTC_AREA + "W").orElse(0.0) / 2,
                    head.get() + number(xmp, IPTC_AREA + "H").orElse(0.0) / 2);
        }
        var x = number(xmp, MWG_AREA + "x");
        var y = number(xmp, MWG_AREA + "y");
        return x.isPresent() && y.isPresent() ? share(x.get(), y.get()) : List.of();
    }

    private static List<Double> share(double x, double y) {
        return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? List.of(x, y) : List.of();
    }

    private static Optional<Double> number(Map<String, String> xmp, String path) {
        var text = xmp.getOrDefault(path, "");
        return text.matches("\\d{1,3}(?:\\.\\d{1,12})?") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }
}
