package press.broadsheet.intake.fetch;

import java.util.Arrays;
import java.util.Set;
import press.broadsheet.intake.Bytes;
import press.broadsheet.intake.PictureFault;

/// A TIFF whose telling fields are blanked where they stand: its offsets forbid taking them out.
final class StrippedTiff {
    /// Description, maker, model, software, date, artist, host, XMP, copyright, IPTC, Photoshop, serial numbers, owner.
    private static final Set<Integer> TELLING = Set.of(
            0x10E, 0x10F, 0x110, 0x131, 0x132, 0x13B, 0x13C, 0x2BC, 0x8298, 0x83BB, 0x8649, 0xA430, 0xA431, 0xA434,
            0xA435, 0xC62F, 0x927C, 0x9286);
    private static final Set<Integer> DIRECTORIES = Set.of(0x8769, 0x8825);
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 1_000;

    private final Bytes bytes;
    private final byte[] out;

    private StrippedTiff(Bytes bytes) {
        this.bytes = bytes;
        this.out = bytes.all().clone();
    }

    static byte[] of(Bytes file) throws PictureFault {
        var bytes = file.has(0, "II") ? file.little() : file.big();
        var stripped = new StrippedTiff(bytes);
        stripped.directory(bytes.u32(4), false);
        return stripped.out;
    }

    /// @param wholly whether everything in it goes: camera and place have directories of their own
    private void directory(long at, boolean wholly) throws PictureFault {
        var entries = Math.min(bytes.u16(at), MOST_ENTRIES);
        for (var i = 0; i < entries; i++) {
            var entry = at + 2 + (long) ENTRY * i;
            var tag = bytes.u16(entry);
            if (DIRECTORIES.contains(tag) && !wholly) {
                directory(bytes.u32(entry + 8), true);
                blank(entry + 8, 4);
            } else if (wholly || TELLING.contains(tag)) {
                value(entry);
            }
        }
        if (wholly) {
            blank(at, 2);
        }
    }

    private void value(long entry) throws PictureFault {
        var type = bytes.u16(entry + 2);
        var length = bytes.u32(entry + 4) * (type < SIZES.length ? SIZES[type] : 1);
        if (length > 4) {
            blank(bytes.u32(entry + 8), length);
        }
        blank(entry + 8, 4);
        blank(entry + 4, 4);
    }

    private void blank(long from, long length) {
        var start = (int) Math.clamp(from, 0, out.length);
        Arrays.fill(out, start, (int) Math.clamp(from + length, start, out.length), (byte) 0);
    }
}
