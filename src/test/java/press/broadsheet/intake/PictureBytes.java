package press.broadsheet.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Smallest files of each picture format, made by hand: headers are right, pixels are not worth looking at.
public final class PictureBytes {
    private PictureBytes() {}

    public static byte[] jpeg(int width, int height) {
        return jpeg(width, height, 1);
    }

    public static byte[] jpeg(int width, int height, int orientation) {
        return joined(
                hex("FFD8"),
                hex("FFE1 0022 457869660000 4D4D002A00000008 0001 0112 0003 00000001"),
                ByteBuffer.allocate(4)
                        .putShort((short) orientation)
                        .putShort((short) 0)
                        .array(),
                hex("00000000"),
                hex("FFC0 000B 08"),
                ByteBuffer.allocate(4)
                        .putShort((short) height)
                        .putShort((short) width)
                        .array(),
                hex("01 011100"),
                hex("FFDA 0008 0101 00003F00"),
                hex("1234FF00FFD05678"),
                hex("FFD9"));
    }

    public static byte[] png(int width, int height, byte[]... extraChunks) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(hex("08 00 00 00 00"))
                .array();
        return joined(
                hex("89504E470D0A1A0A"),
                chunk("IHDR", head),
                joined(extraChunks),
                chunk("IDAT", hex("78DA6360")),
                chunk("IEND", new byte[0]));
    }

    public static byte[] chunk(String type, byte[] data) {
        var body = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        var sum = new CRC32();
        sum.update(body);
        return joined(number(data.length), body, number((int) sum.getValue()));
    }

    public static byte[] gif(int width, int height, int frames) {
        var out = joined("GIF89a".getBytes(StandardCharsets.US_ASCII), little(width, height), hex("00 00 00"));
        for (var i = 0; i < frames; i++) {
            out = joined(out, hex("2C 00000000"), little(width, height), hex("00 02 02 4401 00"));
        }
        return joined(out, hex("3B"));
    }

    public static byte[] webp(int width, int height) {
        var frame = joined(hex("300100 9D012A"), little(width, height), hex("00000000"));
        var chunk = joined("VP8 ".getBytes(StandardCharsets.US_ASCII), littleInt(frame.length), frame);
        var body = joined("WEBP".getBytes(StandardCharsets.US_ASCII), chunk);
        return joined("RIFF".getBytes(StandardCharsets.US_ASCII), littleInt(body.length), body);
    }

    public static byte[] tiff(int width, int height, int strips) {
        return joined(
                hex("4D4D002A 00000008 0004"),
                entry(0x100, width),
                entry(0x101, height),
                hex("0111 0004 00000001 0000003E"),
                hex("0117 0004"),
                number(strips),
                number(4),
                hex("00000000"),
                hex("01020304"));
    }

    public static byte[] bmp(int width, int height) {
        var pixels = new byte[(width * 24 + 31) / 32 * 4 * height];
        var head = ByteBuffer.allocate(54).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 'B')
                .put((byte) 'M')
                .putInt(54 + pixels.length)
                .putInt(0)
                .putInt(54);
        head.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 24);
        return joined(head.array(), pixels);
    }

    public static byte[] cut(byte[] bytes, int left) {
        return Arrays.copyOf(bytes, left);
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static byte[] entry(int tag, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) 4)
                .putInt(1)
                .putInt(value)
                .array();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] little(int first, int second) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) first)
                .putShort((short) second)
                .array();
    }

    private static byte[] littleInt(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
