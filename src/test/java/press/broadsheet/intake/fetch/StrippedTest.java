package press.broadsheet.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.PictureBytes.chunk;
import static press.broadsheet.intake.PictureBytes.gif;
import static press.broadsheet.intake.PictureBytes.hex;
import static press.broadsheet.intake.PictureBytes.joined;
import static press.broadsheet.intake.PictureBytes.jpeg;
import static press.broadsheet.intake.PictureBytes.png;
import static press.broadsheet.intake.PictureBytes.tiff;
import static press.broadsheet.intake.PictureBytes.webp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.intake.PictureFault;
import press.broadsheet.intake.PictureFormats;

/// A picture's file tells in print nothing of camera, place and people, and looks as it did.
class StrippedTest {
    private static final String SECRET = "Serial 4711, 34.0837 N 74.7973 E";
    private static final byte[] TELLING = SECRET.getBytes(StandardCharsets.US_ASCII);

    private static byte[] stripped(byte[] bytes) throws PictureFault {
        return Stripped.of(bytes, PictureFormats.read(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] segment(String marker, byte[] data) {
        var length = data.length + 2;
        return joined(hex(marker), new byte[] {(byte) (length >> 8), (byte) length}, data);
    }

    private static byte[] into(byte[] jpeg, byte[]... segments) {
        return joined(Arrays.copyOf(jpeg, 2), joined(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    @ParameterizedTest(name = "orientation {0}")
    @ValueSource(ints = {1, 2, 3, 6, 8})
    void aJpegKeepsWhichWayIsUpAndNothingElseOfItsExif(int orientation) throws PictureFault {
        var profile = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
        var photo = into(
                jpeg(40, 30, orientation),
                segment("FFE1", joined("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), TELLING)),
                segment("FFED", joined("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), TELLING)),
                segment("FFE2", joined(profile, hex("0101"))),
                segment("FFEE", "Adobe\0".getBytes(StandardCharsets.US_ASCII)),
                segment("FFFE", TELLING));

        var bare = stripped(photo);

        assertThat(text(bare)).doesNotContain("4711", "Photoshop", "xap").contains("ICC_PROFILE", "Adobe");
        assertThat(PictureFormats.read(bare)).isEqualTo(PictureFormats.read(photo));
    }

    @Test
    void whatHangsBehindAJpegIsCutOff() throws PictureFault {
        var polyglot = joined(jpeg(40, 30), "PK\u0003\u0004<script>".getBytes(StandardCharsets.US_ASCII));

        assertThat(text(stripped(polyglot))).doesNotContain("<script>", "PK");
    }

    @Test
    void aPngKeepsItsColoursAndLosesItsTexts() throws PictureFault {
        var exif = joined(hex("4D4D002A00000008 0001 0112 0003 00000001 0006 0000 00000000"), TELLING);
        var photo = joined(
                png(40, 30, chunk("tEXt", TELLING), chunk("eXIf", exif), chunk("gAMA", hex("0000B18F"))), TELLING);

        var bare = stripped(photo);

        assertThat(text(bare)).doesNotContain("4711", "tEXt").contains("gAMA");
        assertThat(PictureFormats.read(bare)).isEqualTo(PictureFormats.read(photo));
        assertThat(PictureFormats.read(bare).orientation()).isEqualTo(6);
    }

    @Test
    void aWebpLosesItsExifAndXmp() throws PictureFault {
        var plain = webp(40, 30);
        var inner = Arrays.copyOfRange(plain, 12, plain.length);
        var body = joined(
                "WEBP".getBytes(StandardCharsets.US_ASCII),
                hex("56503858 0A000000 0C000000 270000 1D0000"),
                inner,
                "EXIF".getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) TELLING.length, 0, 0, 0},
                TELLING);
        var size = body.length;
        var photo = joined(
                "RIFF".getBytes(StandardCharsets.US_ASCII), new byte[] {(byte) size, (byte) (size >> 8), 0, 0}, body);

        var bare = stripped(photo);

        assertThat(text(bare)).doesNotContain("4711", "EXIF");
        assertThat(PictureFormats.read(bare)).isEqualTo(PictureFormats.read(photo));
    }

    @Test
    void aGifLosesItsComments() throws PictureFault {
        var plain = gif(4, 4, 1);
        var comment = joined(hex("21FE"), new byte[] {(byte) TELLING.length}, TELLING, new byte[] {0});
        var photo = joined(Arrays.copyOf(plain, 13), comment, Arrays.copyOfRange(plain, 13, plain.length));

        assertThat(stripped(photo)).isEqualTo(plain);
    }

    @Test
    void aTiffLosesItsArtistAndPlace() throws PictureFault {
        var plain = tiff(40, 30, 1);
        var artist = plain.length;
        var gps = artist + TELLING.length;
        var photo = joined(
                hex("4D4D002A"),
                number(gps + 18),
                Arrays.copyOfRange(plain, 8, plain.length),
                TELLING,
                hex("0001 0001 0002 00000020"),
                number(artist),
                hex("00000000"),
                hex("0006"),
                Arrays.copyOfRange(plain, 10, 10 + 48),
                hex("013B 0002"),
                number(TELLING.length),
                number(artist),
                hex("8825 0004 00000001"),
                number(gps),
                hex("00000000"));

        var bare = stripped(photo);

        assertThat(text(bare)).doesNotContain("4711");
        assertThat(PictureFormats.read(bare)).isEqualTo(PictureFormats.read(photo));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    @Test
    void strippingTwiceIsStrippingOnce() throws PictureFault {
        var once = stripped(jpeg(40, 30, 6));

        assertThat(stripped(once)).isEqualTo(once);
    }
}
