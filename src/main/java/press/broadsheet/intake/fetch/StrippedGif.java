package press.broadsheet.intake.fetch;

import java.io.ByteArrayOutputStream;
import press.broadsheet.intake.Bytes;
import press.broadsheet.intake.PictureFault;

/// A GIF without comments, plain text and what applications put in; only their word on loops stays.
final class StrippedGif {
    private StrippedGif() {}

    static byte[] of(Bytes bytes) throws PictureFault {
        var out = new ByteArrayOutputStream(bytes.size());
        long at = 13 + tableSize(bytes.u8(10));
        out.write(bytes.all(), 0, (int) at);
        while (bytes.u8(at) != 0x3B) {
            var isExtension = bytes.u8(at) == 0x21;
            var start = isExtension ? at + 2 : at + 11 + tableSize(bytes.u8(at + 9));
            var end = endOfBlocks(bytes, start);
            if (!isExtension || isKept(bytes, at)) {
                out.write(bytes.all(), (int) at, (int) (end - at));
            }
            at = end;
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    private static boolean isKept(Bytes bytes, long at) throws PictureFault {
        return bytes.u8(at + 1) == 0xF9 || bytes.u8(at + 1) == 0xFF && bytes.has(at + 3, "NETSCAPE2.0");
    }

    private static int tableSize(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static long endOfBlocks(Bytes bytes, long from) throws PictureFault {
        var at = from;
        while (bytes.u8(at) != 0) {
            at += 1 + bytes.u8(at);
        }
        return at + 1;
    }
}
