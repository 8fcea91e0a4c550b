package press.broadsheet.render.ink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// The photographs of one page as files of their own: JPEG as they stand in the PDF, everything else as PNG.
final class PagePhotos {
    private final Path folder;
    private final Map<COSBase, String> names = new IdentityHashMap<>();

    PagePhotos(Path folder) {
        this.folder = folder;
    }

    /// The name of the photograph's file, which is written when it is first asked for.
    String file(PDImageXObject image) throws IOException {
        var known = names.get(image.getCOSObject());
        if (known != null) {
            return known;
        }
        var name = "photo-%02d.%s".formatted(names.size() + 1, isPlainJpeg(image) ? "jpg" : "png");
        write(image, folder.resolve(name));
        names.put(image.getCOSObject(), name);
        return name;
    }

    private static void write(PDImageXObject image, Path file) throws IOException {
        if (isPlainJpeg(image)) {
            try (var bytes = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
                Files.write(file, bytes.readAllBytes());
            }
        } else {
            ImageIO.write(image.getImage(), "png", file.toFile());
        }
    }

    private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
        return "jpg".equals(image.getSuffix()) && image.getSoftMask() == null && image.getMask() == null;
    }
}
