package press.broadsheet.intake;

import java.util.zip.CRC32;

/// Walks a PNG's chunks up to IEND; those that the picture cannot do without must have the right checksum.
final class PngFile {
    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int FRAME = 12;

    private PngFile() {}

    static PictureHeader read(Bytes bytes) throws PictureFault {
        if (!bytes.has(12, "IHDR")) {
            throw PictureFault.broken("its PNG does not begin with a header");
        }
        var header = PictureHeader.of(bytes.u32(16), bytes.u32(20)).asDrawn();
        var hasData = false;
        long at = SIGNATURE.length();
        for (; !bytes.has(at + 4, "IEND"); at += FRAME + bytes.u32(at)) {
            var length = bytes.u32(at);
            bytes.need(at, FRAME + length);
            if (isCritical(bytes.u8(at + 4))) {
                checkSum(bytes, at, length);
            }
            hasData |= bytes.has(at + 4, "IDAT");
            if (bytes.has(at + 4, "acTL")) {
                header = header.moving(bytes.u32(at + 8) > 1);
            } else if (bytes.has(at + 4, "eXIf")) {
                header = header.turned(TiffFile.orientation(bytes, at + 8, at + 8 + length));
            }
        }
        bytes.need(at, FRAME + bytes.u32(at));
        if (!hasData) {
            throw PictureFault.broken("its PNG has no picture in it");
        }
        return header;
    }

    private static boolean isCritical(int firstLetter) {
        return firstLetter >= 'A' && firstLetter <= 'Z';
    }

    private static void checkSum(Bytes bytes, long at, long length) throws PictureFault {
        var sum = new CRC32();
        sum.update(bytes.all(), (int) at + 4, (int) length + 4);
        if (sum.getValue() != bytes.u32(at + 8 + length)) {
            throw PictureFault.broken("a part of its PNG has a wrong checksum");
        }
    }
}
