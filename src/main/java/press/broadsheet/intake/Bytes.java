package press.broadsheet.intake;

/// A picture file's bytes; reading past their end means that the file was cut.
///
/// @param littleEndian order of the bytes of a number
public record Bytes(byte[] all, boolean littleEndian) {

    public int size() {
        return all.length;
    }

    public Bytes little() {
        return new Bytes(all, true);
    }

    public Bytes big() {
        return new Bytes(all, false);
    }

    public int u8(long at) throws PictureFault {
        need(at, 1);
        return all[(int) at] & 0xFF;
    }

    public int u16(long at) throws PictureFault {
        return littleEndian ? u8(at) | u8(at + 1) << 8 : u8(at) << 8 | u8(at + 1);
    }

    int u24(long at) throws PictureFault {
        return littleEndian ? u16(at) | u8(at + 2) << 16 : u16(at) << 8 | u8(at + 2);
    }

    public long u32(long at) throws PictureFault {
        long first = u16(at);
        long then = u16(at + 2);
        return littleEndian ? first | then << 16 : first << 16 | then;
    }

    /// Whether these Latin-1 characters stand there.
    public boolean has(long at, String magic) {
        if (at < 0 || at + magic.length() > all.length) {
            return false;
        }
        for (var i = 0; i < magic.length(); i++) {
            if ((all[(int) at + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    void need(long at, long count) throws PictureFault {
        if (at < 0 || count < 0 || at + count > all.length) {
            throw PictureFault.broken("its file was cut off or is damaged");
        }
    }
}
