package press.broadsheet.intake.fetch;

import java.io.ByteArrayOutputStream;
import press.broadsheet.intake.Bytes;
import press.broadsheet.intake.PictureFault;

/// A WebP (RFC 9649) without its EXIF and XMP chunks.
final class StrippedWebp {
    private static final int EXIF_AND_XMP = 0x08 | 0x04;
    private static final int EXIF = 0x08;

    private StrippedWebp() {}

    static byte[] of(Bytes bytes, int orientation) throws PictureFault {
        var out = new ByteArrayOutputStream(bytes.size());
        out.write(bytes.all(), 0, 12);
        var end = Math.min(bytes.size(), 8 + bytes.u32(4));
        var isExtended = bytes.has(12, "VP8X");
        for (long at = 12; at + 8 <= end; ) {
            var length = 8 + bytes.u32(at + 4);
            var padded = (int) Math.min(length + (length & 1), bytes.size() - at);
            if (!bytes.has(at, "EXIF") && !bytes.has(at, "XMP ")) {
                out.write(bytes.all(), (int) at, padded);
            }
            at += length + (length & 1);
        }
        if (isExtended && orientation != 1) {
            var exif = Stripped.orientationOnly(orientation);
            out.writeBytes(new byte[] {'E', 'X', 'I', 'F', (byte) exif.length, 0, 0, 0});
            out.writeBytes(exif);
        }
        return framed(out.toByteArray(), isExtended, orientation != 1);
    }

    private static byte[] framed(byte[] all, boolean isExtended, boolean isTurned) {
        var size = all.length - 8;
        for (var i = 0; i < 4; i++) {
            all[4 + i] = (byte) (size >> 8 * i);
        }
        if (isExtended) {
            all[20] = (byte) (all[20] & ~EXIF_AND_XMP | (isTurned ? EXIF : 0));
        }
        return all;
    }
}
