package press.broadsheet.intake;

/// Reads a WebP's container (RFC 9649): its size, and whether all of it is there.
final class WebpFile {
    private static final int ANIMATION = 0x02;

    private WebpFile() {}

    static PictureHeader read(Bytes bytes) throws PictureFault {
        var header = header(bytes);
        var end = 8 + bytes.u32(4);
        bytes.need(0, end);
        var hasPicture = false;
        for (long at = 12; at + 8 <= end; ) {
            var length = bytes.u32(at + 4);
            bytes.need(at, 8 + length);
            hasPicture |= bytes.has(at, "VP8 ") || bytes.has(at, "VP8L") || bytes.has(at, "ANMF");
            if (bytes.has(at, "EXIF") && bytes.has(12, "VP8X")) {
                var start = bytes.has(at + 8, "Exif\u0000\u0000") ? at + 14 : at + 8;
                header = header.turned(TiffFile.orientation(bytes, start, at + 8 + length));
            }
            at += 8 + length + (length & 1);
        }
        if (!hasPicture) {
            throw PictureFault.broken("its WebP has no picture in it");
        }
        return header;
    }

    private static PictureHeader header(Bytes bytes) throws PictureFault {
        if (bytes.has(12, "VP8X") && bytes.u32(16) >= 10) {
            return PictureHeader.of(bytes.u24(24) + 1L, bytes.u24(27) + 1L).moving((bytes.u8(20) & ANIMATION) != 0);
        }
        if (bytes.has(12, "VP8L") && bytes.u32(16) >= 5) {
            var packed = bytes.u32(21);
            return PictureHeader.of((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1);
        }
        if (bytes.has(12, "VP8 ") && bytes.u32(16) >= 10) {
            return PictureHeader.of(bytes.u16(26) & 0x3FFF, bytes.u16(28) & 0x3FFF);
        }
        throw PictureFault.broken("its WebP has an unknown beginning");
    }
}
