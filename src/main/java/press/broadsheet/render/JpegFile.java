package press.broadsheet.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A JPEG file taken apart into its segments (ITU-T T.81, annex B), without decoding it. Of a file that ends in its end
/// mark the coded data is not searched, since such a file was not cut.
///
/// @param bytes      the file
/// @param end        where its end marker ends; what follows is not the picture's
/// @param frame      what its frame header says
/// @param foreignIcc whether it carries a colour profile that is not sRGB
/// @param carriesMore whether it carries metadata, a profile, or anything between its segments
record JpegFile(byte[] bytes, int end, Frame frame, boolean foreignIcc, boolean carriesMore) {
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP2 = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;

    /// @param plain       whether every PDF reader can show it: Huffman coding, 8 bits, 1 or 3 components
    /// @param progressive whether it comes in several scans, each finer than the last
    /// @param components  1 is grey
    /// @param width       as stored
    /// @param height      as stored
    record Frame(boolean plain, boolean progressive, int components, int width, int height) {
        private static final int PROGRESSIVE = 0xc2;

        private static Frame read(byte[] bytes, int at, int marker) {
            if (at + 9 >= bytes.length) {
                return new Frame(false, false, 0, 0, 0);
            }
            int components = bytes[at + 9];
            boolean plain = bytes[at + 4] == 8 && (components == 1 || components == 3);
            return new Frame(plain, marker == PROGRESSIVE, components, number(bytes, at + 7), number(bytes, at + 5));
        }
    }

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && marker(bytes, 0) == SOI && (bytes[2] & 0xff) == 0xff;
    }

    /// @throws UnusablePicture when the file is not whole
    static JpegFile read(byte[] bytes) throws UnusablePicture {
        var frame = new Frame(false, false, 0, 0, 0);
        boolean foreignIcc = false;
        boolean carriesMore = false;
        int at = 2;
        while (at + 3 < bytes.length || marker(bytes, at) == EOI) {
            int marker = marker(bytes, at);
            if (marker == EOI) {
                return new JpegFile(bytes, at + 2, frame, foreignIcc, carriesMore);
            }
            carriesMore |= marker < 0 || isMetadata(marker);
            if (marker < 0) {
                at++;
                continue;
            }
            if (marker >= 0xc0 && marker <= 0xc2) {
                frame = Frame.read(bytes, at, marker);
            }
            foreignIcc |= marker == APP2 && isForeignIcc(bytes, at + 4, at + 2 + length(bytes, at));
            at += 2 + length(bytes, at);
            if (marker == SOS) {
                at = marker(bytes, bytes.length - 2) == EOI ? bytes.length - 2 : endOfScan(bytes, at);
            }
        }
        throw new UnusablePicture("its file ends too early");
    }

    /// Whether it means the same everywhere: plain, and in sRGB or grey.
    boolean simple() {
        return frame.plain() && !foreignIcc;
    }

    /// The same picture without metadata, without a profile that says no more than sRGB, and without anything behind
    /// its end.
    byte[] bare() {
        return carriesMore || end < bytes.length ? stripped() : bytes;
    }

    private byte[] stripped() {
        var bare = new ByteArrayOutputStream(end);
        bare.write(0xff);
        bare.write(SOI);
        int at = 2;
        while (at < end) {
            int marker = marker(bytes, at);
            if (marker < 0) {
                at++;
                continue;
            }
            int next = marker == EOI ? at + 2 : at + 2 + length(bytes, at);
            if (marker == SOS) {
                next = endOfScan(bytes, next);
            }
            if (!isMetadata(marker)) {
                bare.write(bytes, at, next - at);
            }
            at = marker == EOI ? end : next;
        }
        return bare.toByteArray();
    }

    private static boolean isMetadata(int marker) {
        return marker > APP0 && marker <= 0xef && marker != ADOBE || marker == COMMENT;
    }

    /// The next marker that neither is a restart nor belongs to the coded data.
    private static int endOfScan(byte[] bytes, int from) {
        int at = from;
        while (at + 1 < bytes.length) {
            if (bytes[at] == (byte) 0xff) {
                int next = bytes[at + 1] & 0xff;
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
            }
            at++;
        }
        return bytes.length;
    }

    private static boolean isForeignIcc(byte[] bytes, int from, int to) {
        var segment =
                new String(bytes, from, Math.max(0, Math.min(to, bytes.length) - from), StandardCharsets.ISO_8859_1);
        return segment.startsWith("ICC_PROFILE\0") && !segment.contains("sRGB") && !segment.contains("s\0R\0G\0B");
    }

    private static int length(byte[] bytes, int at) {
        if (at + 3 >= bytes.length) {
            return 2;
        }
        return Math.max(2, number(bytes, at + 2));
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /// The marker at this place, or -1 where there is none.
    private static int marker(byte[] bytes, int at) {
        if (at + 1 >= bytes.length || (bytes[at] & 0xff) != 0xff) {
            return -1;
        }
        int code = bytes[at + 1] & 0xff;
        return code == 0 || code == 0xff ? -1 : code;
    }
}
