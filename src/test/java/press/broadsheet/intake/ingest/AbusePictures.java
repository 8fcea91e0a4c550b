package press.broadsheet.intake.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import press.broadsheet.intake.PictureBytes;
import press.broadsheet.intake.ingest.AbuseRows.Row;

/// The rows of the abuse list about pictures and drawings, each in a Word file.
final class AbusePictures {
    private AbusePictures() {}

    static List<Row> rows(String evil) {
        var jpeg = PictureBytes.jpeg(40, 30);
        var exif = ByteBuffer.allocate(60);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 40})
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
        exif.put(new byte[] {0, 42, 0, 0, 0, 8, 0, 1, (byte) 0x82, (byte) 0x9A, 0, 2, 0x71, 0x40, 0, 0, 0, 0, 0, 26});
        var tagged = PictureBytes.joined(PictureBytes.cut(exif.array(), 44), Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return List.of(
                picture("D1 a PNG of 40,000 a side", "d1", PictureBytes.png(40_000, 40_000), "IMAGE_TOO_LARGE"),
                picture("D2 a PNG of 144 million pixels", "d2", PictureBytes.png(12_000, 12_000), "IMAGE_TOO_LARGE"),
                picture(
                        "D4 a PNG cut after 40 bytes",
                        "d4",
                        PictureBytes.cut(PictureBytes.png(40, 30), 40),
                        "IMAGE_BROKEN"),
                picture(
                        "D5 a JPEG header alone",
                        "d5",
                        PictureBytes.cut(PictureBytes.jpeg(65_500, 65_500), 80),
                        "IMAGE_TOO_LARGE"),
                picture("D6 a JPEG cut at half", "d6", PictureBytes.cut(jpeg, jpeg.length / 2), "IMAGE_BROKEN"),
                picture("D8 a GIF of 5,000 frames", "d8", PictureBytes.gif(4, 4, 5_000), "IMAGE_MOVES"),
                picture("D10 a TIFF with four billion strips", "d10", PictureBytes.tiff(40, 30, -1), "IMAGE_BROKEN"),
                picture("D12 EXIF that claims 1.9 gigabytes", "d12", tagged, "MADE=1"),
                picture(
                        "D16 a picture that is also an archive",
                        "d16",
                        PictureBytes.joined(
                                PictureBytes.jpeg(40, 30), "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)),
                        "MADE=1"),
                drawing("E1 a drawing with a picture elsewhere", "e1", "<svg><image href=\"" + evil + "\"/></svg>"),
                drawing("E2 a drawing with a file", "e2", "<svg><image href=\"file:///etc/passwd\"/></svg>"),
                drawing(
                        "E4 a drawing with an entity elsewhere",
                        "e4",
                        doctype("SYSTEM \"" + evil + "\"") + "<svg>&a;</svg>"),
                drawing("E5 a drawing of a billion laughs", "e5", doctype("\"ha\"") + "<svg>&a;&a;</svg>"),
                drawing("E9 a drawing that is cut", "e9", "<svg><g"));
    }

    private static String doctype(String entity) {
        return "<!DOCTYPE svg [<!ENTITY a " + entity + ">]>";
    }

    private static Row drawing(String what, String file, String svg) {
        return picture(what, file, svg.getBytes(StandardCharsets.UTF_8), "IMAGE_TYPE");
    }

    /// A Markdown file cannot carry bytes, so a Word file does.
    private static Row picture(String what, String file, byte[] bytes, String expected) {
        return new Row(what, file + ".docx", AbuseDocx.with(bytes), expected);
    }
}
