package press.broadsheet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import press.broadsheet.edition.Picture;
import press.broadsheet.hash.Sha256;

/// Opens the pictures of a day's articles. Each file is read and hashed once, however often it is used.
final class PictureReader {
    private static final long MAX_BYTES = 50L << 20;
    private static final double FOCUS_X = 0.5;
    private static final double FOCUS_Y = 0.4;

    private final PictureRoots roots;
    private final Map<Path, Opened> opened = new HashMap<>();

    PictureReader(PictureRoots roots) {
        this.roots = roots;
    }

    private record Opened(String sha256, PictureHeader header) {}

    /// The pictures that can be used, in order; each that cannot is remarked.
    List<Picture> read(Json images, String headline, TextCleaner cleaner, RemarkPad pad) {
        var pictures = new ArrayList<Picture>();
        var seen = new HashSet<String>();
        for (var image : images.elements()) {
            var fields = new Fields(image, pad);
            var name = image.isObject() ? fields.text("file") : image.text();
            try {
                var picture = picture(name, fields, image, headline, cleaner, pad);
                if (seen.add(picture.sha256())) {
                    pictures.add(picture);
                } else {
                    pad.note(
                            "IMAGE_REPEATED",
                            "the picture “" + name + "” comes twice in the article",
                            "it is printed once");
                }
            } catch (PictureFault e) {
                pad.error(e.code(), e.reason(), "the story goes without it");
            }
        }
        return List.copyOf(pictures);
    }

    /// A picture with its words as they stand; its focus is its middle. It is not hashed: no recipe will name it.
    Picture plain(String name, String caption, String alt) throws PictureFault {
        var file = roots.find(name);
        var header = header(bytesOf(file, name), name);
        return new Picture(
                file,
                "",
                header.uprightWidth(),
                header.uprightHeight(),
                header.orientation(),
                header.drawn(),
                FOCUS_X,
                FOCUS_X,
                caption,
                "",
                alt);
    }

    private Picture picture(String name, Fields fields, Json image, String headline, TextCleaner cleaner, RemarkPad pad)
            throws PictureFault {
        var file = roots.find(name);
        var good = open(file, name);
        var words = Captions.split(
                cleaner.cleanField(fields.text("caption")), cleaner.cleanField(fields.text("credit")), pad);
        if (words.caption().isEmpty()) {
            pad.note("IMAGE_NO_CAPTION", "the picture “" + name + "” has no caption", "it is printed without one");
        }
        if (good.header.moves()) {
            pad.note("IMAGE_MOVES", "the picture “" + name + "” moves", "its first frame is printed");
        }
        var focus = focus(image.path("focus"), name, pad);
        var alt = firstOf(
                cleaner.cleanField(fields.text("alt")), words.caption(), headline, String.valueOf(file.getFileName()));
        return new Picture(
                file,
                good.sha256,
                good.header.uprightWidth(),
                good.header.uprightHeight(),
                good.header.orientation(),
                good.header.drawn(),
                focus[0],
                focus[1],
                words.caption(),
                words.credit(),
                alt);
    }

    private Opened open(Path file, String name) throws PictureFault {
        var known = opened.get(file);
        if (known != null) {
            return known;
        }
        var bytes = bytesOf(file, name);
        var fresh = new Opened(Sha256.of(bytes), header(bytes, name));
        opened.put(file, fresh);
        return fresh;
    }

    private static PictureHeader header(byte[] bytes, String name) throws PictureFault {
        try {
            return PictureFormats.read(bytes);
        } catch (PictureFault e) {
            throw new PictureFault(e.code(), "the picture “" + name + "” cannot be used: " + e.reason());
        }
    }

    private static byte[] bytesOf(Path file, String name) throws PictureFault {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new PictureFault(
                        "IMAGE_TOO_LARGE",
                        "the picture “" + name + "” is a file of more than " + (MAX_BYTES >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new PictureFault("IMAGE_BROKEN", "the picture “" + name + "” cannot be read from the disk");
        }
    }

    private static double[] focus(Json node, String name, RemarkPad pad) {
        if (node.isAbsent()) {
            return new double[] {FOCUS_X, FOCUS_Y};
        }
        var x = share(node, 0);
        var y = share(node, 1);
        if (x.isEmpty() || y.isEmpty()) {
            pad.note(
                    "IMAGE_FOCUS",
                    "the focus of the picture “" + name + "” is not two numbers from 0 to 1",
                    "the usual focus stands in");
            return new double[] {FOCUS_X, FOCUS_Y};
        }
        return new double[] {x.getAsDouble(), y.getAsDouble()};
    }

    private static OptionalDouble share(Json pair, int index) {
        var number = pair.elements().size() == 2 ? Fields.number(pair.elements().get(index)) : OptionalDouble.empty();
        return number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= 1
                ? number
                : OptionalDouble.empty();
    }

    private static String firstOf(String... texts) {
        for (var text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
