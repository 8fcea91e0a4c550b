package press.broadsheet.intake;

/// Walks a JPEG's segments, ITU T.81 annex B, up to its end mark; decodes nothing.
final class JpegFile {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;

    private JpegFile() {}

    static PictureHeader read(Bytes bytes) throws PictureFault {
        PictureHeader header = null;
        var orientation = 1;
        var hasScan = false;
        long at = 2;
        while (true) {
            at = nextMarker(bytes, at);
            var marker = bytes.u8(at + 1);
            if (marker == END) {
                break;
            }
            if (isAlone(marker)) {
                at += 2;
                continue;
            }
            var length = bytes.u16(at + 2);
            if (length < 2) {
                throw PictureFault.broken("its JPEG segments are damaged");
            }
            if (isFrame(marker) && header == null) {
                header = PictureHeader.of(bytes.u16(at + 7), bytes.u16(at + 5));
            } else if (marker == APP1 && bytes.has(at + 4, "Exif\u0000\u0000")) {
                orientation = TiffFile.orientation(bytes, at + 10, at + 2 + length);
            }
            hasScan |= marker == START_OF_SCAN;
            at += 2 + length;
            at = marker == START_OF_SCAN ? endOfScan(bytes, at) : at;
        }
        if (header == null || !hasScan) {
            throw PictureFault.broken("its JPEG has no picture in it");
        }
        return header.turned(orientation);
    }

    /// Fill bytes (FF) may stand before a marker; anything else may not.
    private static long nextMarker(Bytes bytes, long from) throws PictureFault {
        var at = from;
        if (bytes.u8(at) != 0xFF) {
            throw PictureFault.broken("its JPEG segments are damaged");
        }
        while (bytes.u8(at + 1) == 0xFF) {
            at++;
        }
        return at;
    }

    private static boolean isAlone(int marker) {
        return marker >= 0xD0 && marker <= 0xD8 || marker <= 0x01;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /// The first marker that is neither a stuffed zero nor a restart. Most files end in their end mark, which coded
    /// data
    /// cannot hold: such a file was not cut, and its data need not be searched.
    private static long endOfScan(Bytes bytes, long from) throws PictureFault {
        var all = bytes.all();
        if (from < all.length - 1 && bytes.u16(all.length - 2) == (0xFF00 | END)) {
            return all.length - 2;
        }
        for (var at = (int) Math.min(from, all.length); at + 1 < all.length; at++) {
            if (all[at] == (byte) 0xFF && isRealMarker(all[at + 1] & 0xFF)) {
                return at;
            }
        }
        throw PictureFault.broken("its JPEG ends before its end mark: the file was cut off");
    }

    private static boolean isRealMarker(int marker) {
        return marker != 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7);
    }
}
