package press.broadsheet.intake;

/// Walks a GIF's blocks up to its trailer.
final class GifFile {
    private GifFile() {}

    static PictureHeader read(Bytes bytes) throws PictureFault {
        var header = PictureHeader.of(bytes.u16(6), bytes.u16(8)).asDrawn();
        var frames = 0;
        long at = 13 + tableSize(bytes.u8(10));
        while (true) {
            switch (bytes.u8(at)) {
                case 0x3B -> {
                    return finished(header, frames);
                }
                case 0x21 -> at = endOfBlocks(bytes, at + 2);
                case 0x2C -> {
                    frames++;
                    at = endOfBlocks(bytes, at + 11 + tableSize(bytes.u8(at + 9)));
                }
                default -> throw PictureFault.broken("the blocks of its GIF are damaged");
            }
        }
    }

    private static PictureHeader finished(PictureHeader header, int frames) throws PictureFault {
        if (frames == 0) {
            throw PictureFault.broken("its GIF has no picture in it");
        }
        return header.moving(frames > 1);
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
