package press.broadsheet.intake;

/// Reads a Windows bitmap's header.
final class BmpFile {
    private BmpFile() {}

    static PictureHeader read(Bytes bytes) throws PictureFault {
        var headerSize = bytes.u32(14);
        var isOld = headerSize == 12;
        long width = isOld ? bytes.u16(18) : Math.abs((int) bytes.u32(18));
        long height = isOld ? bytes.u16(20) : Math.abs((int) bytes.u32(22));
        var header = PictureHeader.of(width, height);
        var isPacked = !isOld && bytes.u32(30) != 0 && bytes.u32(30) != 3;
        if (!isPacked) {
            var bits = bytes.u16(isOld ? 24 : 28);
            bytes.need(bytes.u32(10), (width * bits + 31) / 32 * 4 * height);
        }
        return header;
    }
}
