package press.broadsheet.intake;

/// Reads the first directory of a TIFF, which is also what EXIF is made of. Follows no chain, so that none can loop.
final class TiffFile {
    private static final int WIDTH = 0x100;
    private static final int HEIGHT = 0x101;
    private static final int STRIP_OFFSETS = 0x111;
    private static final int ORIENTATION = 0x112;
    private static final int STRIP_COUNTS = 0x117;
    private static final int TILE_OFFSETS = 0x144;
    private static final int TILE_COUNTS = 0x145;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final long MOST_STRIPS = 100_000;

    private final Bytes bytes;
    private final long start;
    private final long directory;

    private TiffFile(Bytes file, long start) throws PictureFault {
        this.bytes = file.has(start, "II") ? file.little() : file.big();
        this.start = start;
        this.directory = start + bytes.u32(start + 4);
    }

    static PictureHeader read(Bytes file) throws PictureFault {
        var tiff = new TiffFile(file, 0);
        var header = PictureHeader.of(tiff.value(WIDTH, 0), tiff.value(HEIGHT, 0));
        tiff.checkData(STRIP_OFFSETS, STRIP_COUNTS, TILE_OFFSETS, TILE_COUNTS);
        return header.turned(legal(tiff.value(ORIENTATION, 1)));
    }

    /// The orientation that an EXIF block gives, 1 when it gives none or is damaged: the picture is still good.
    static int orientation(Bytes file, long start, long end) {
        try {
            var tiff = new TiffFile(file, start);
            return tiff.directory < end ? legal(tiff.value(ORIENTATION, 1)) : 1;
        } catch (PictureFault e) {
            return 1;
        }
    }

    private static int legal(long orientation) {
        return orientation >= 1 && orientation <= 8 ? (int) orientation : 1;
    }

    private void checkData(int strips, int stripCounts, int tiles, int tileCounts) throws PictureFault {
        var isTiled = entry(tiles) >= 0;
        var offsets = entry(isTiled ? tiles : strips);
        var counts = entry(isTiled ? tileCounts : stripCounts);
        if (offsets < 0) {
            throw PictureFault.broken("its TIFF has no picture in it");
        }
        var many = bytes.u32(offsets + 4);
        if (many > MOST_STRIPS || counts >= 0 && bytes.u32(counts + 4) != many) {
            throw PictureFault.broken("the directory of its TIFF is damaged");
        }
        for (var i = 0; i < many; i++) {
            bytes.need(start + element(offsets, i), counts < 0 ? 1 : element(counts, i));
        }
    }

    private long value(int tag, long usual) throws PictureFault {
        var entry = entry(tag);
        return entry < 0 ? usual : element(entry, 0);
    }

    /// Where a tag's entry stands, or -1.
    private long entry(int tag) throws PictureFault {
        var entries = bytes.u16(directory);
        for (var i = 0; i < entries; i++) {
            var at = directory + 2 + (long) ENTRY * i;
            if (bytes.u16(at) == tag) {
                return at;
            }
        }
        return -1;
    }

    /// One number of an entry's list, which stands in the entry itself if it fits into four bytes.
    private long element(long entry, int index) throws PictureFault {
        var isShort = bytes.u16(entry + 2) == SHORT;
        var size = isShort ? 2 : 4;
        var fits = bytes.u32(entry + 4) * size <= 4;
        var at = (fits ? entry + 8 : start + bytes.u32(entry + 8)) + (long) index * size;
        return isShort ? bytes.u16(at) : bytes.u32(at);
    }
}
