package press.broadsheet.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import press.broadsheet.intake.Bytes;
import press.broadsheet.intake.PictureFault;
import press.broadsheet.intake.PictureFormats;
import press.broadsheet.intake.PictureHeader;

/// A picture's file without what it tells of camera, place and people: only what its look depends on stays, that is
/// the pixels, the colour profile, the density and which way is up.
public final class Stripped {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    private Stripped() {}

    /// What is handed out has been read again and is the same picture; a file whose parts overlap or contradict each
    /// other is broken.
    ///
    /// @param all    a picture whose header was read and found good
    /// @param header as it was read
    public static byte[] of(byte[] all, PictureHeader header) throws PictureFault {
        try {
            var stripped = stripped(new Bytes(all, false), header);
            var after = PictureFormats.read(stripped);
            if (after.width() == header.width()
                    && after.height() == header.height()
                    && after.orientation() == header.orientation()) {
                return stripped;
            }
        } catch (IndexOutOfBoundsException e) {
            throw PictureFault.broken("a part of its file claims more than there is");
        }
        throw PictureFault.broken("the parts of its file overlap");
    }

    private static byte[] stripped(Bytes bytes, PictureHeader header) throws PictureFault {
        if (bytes.has(0, "\u00FF\u00D8")) {
            return jpeg(bytes, header.orientation());
        }
        if (bytes.has(0, PNG)) {
            return png(bytes, header.orientation());
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return StrippedWebp.of(bytes.little(), header.orientation());
        }
        if (bytes.has(0, "II*\u0000") || bytes.has(0, "MM\u0000*")) {
            return StrippedTiff.of(bytes);
        }
        return bytes.has(0, "GIF8")
                ? StrippedGif.of(bytes.little())
                : bytes.all().clone();
    }

    private static byte[] jpeg(Bytes bytes, int orientation) throws PictureFault {
        var out = new ByteArrayOutputStream(bytes.size());
        out.write(bytes.all(), 0, 2);
        var isUpright = orientation == 1;
        long at = 2;
        while (true) {
            while (bytes.u8(at + 1) == 0xFF) {
                at++;
            }
            var marker = bytes.u8(at + 1);
            if (marker == END) {
                out.write(bytes.all(), (int) at, 2);
                return out.toByteArray();
            }
            var isAlone = marker >= 0xD0 && marker <= 0xD8 || marker <= 0x01;
            var length = isAlone ? 2 : 2 + bytes.u16(at + 2);
            if (!isUpright && marker != 0xE0) {
                out.writeBytes(exif(orientation));
                isUpright = true;
            }
            if (isKept(bytes, at, marker)) {
                out.write(bytes.all(), (int) at, length);
            }
            at += length;
            if (marker == START_OF_SCAN) {
                var end = endOfScan(bytes.all(), (int) at);
                out.write(bytes.all(), (int) at, end - (int) at);
                at = end;
            }
        }
    }

    /// Of the application's segments only JFIF, the colour profile and Adobe's word on the colour transform.
    private static boolean isKept(Bytes bytes, long at, int marker) {
        return switch (marker) {
            case 0xE0 -> bytes.has(at + 4, "JFIF");
            case 0xE2 -> bytes.has(at + 4, "ICC_PROFILE");
            case 0xEE -> bytes.has(at + 4, "Adobe");
            case 0xFE -> false;
            default -> marker < 0xE0 || marker > 0xEF;
        };
    }

    private static int endOfScan(byte[] all, int from) throws PictureFault {
        for (var at = from; at + 1 < all.length; at++) {
            var next = all[at + 1] & 0xFF;
            if (all[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw PictureFault.broken("its JPEG ends before its end mark");
    }

    private static byte[] exif(int orientation) {
        var tiff = orientationOnly(orientation);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (8 + tiff.length)});
        out.writeBytes("Exif\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(tiff);
        return out.toByteArray();
    }

    /// The smallest EXIF that says which way is up.
    static byte[] orientationOnly(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }

    private static byte[] png(Bytes bytes, int orientation) throws PictureFault {
        var out = new ByteArrayOutputStream(bytes.size());
        out.write(bytes.all(), 0, PNG.length());
        for (long at = PNG.length(); ; ) {
            var length = 12 + (int) bytes.u32(at);
            if (bytes.has(at + 4, "IDAT") && orientation != 1) {
                chunk(out, "eXIf", orientationOnly(orientation));
                orientation = 1;
            }
            if (isKept(bytes, at + 4)) {
                out.write(bytes.all(), (int) at, length);
            }
            if (bytes.has(at + 4, "IEND")) {
                return out.toByteArray();
            }
            at += length;
        }
    }

    private static boolean isKept(Bytes bytes, long at) throws PictureFault {
        var isCritical = bytes.u8(at) >= 'A' && bytes.u8(at) <= 'Z';
        return isCritical
                || bytes.has(at, "tRNS")
                || bytes.has(at, "gAMA")
                || bytes.has(at, "cHRM")
                || bytes.has(at, "sRGB")
                || bytes.has(at, "iCCP")
                || bytes.has(at, "sBIT")
                || bytes.has(at, "bKGD")
                || bytes.has(at, "pHYs");
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        var named = new ByteArrayOutputStream();
        named.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        named.writeBytes(data);
        var sum = new CRC32();
        sum.update(named.toByteArray());
        out.writeBytes(number(data.length));
        out.writeBytes(named.toByteArray());
        out.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
