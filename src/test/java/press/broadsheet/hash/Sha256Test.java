package press.broadsheet.hash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FIPS 180-4's own examples, and both ways of reckoning the sum.
class Sha256Test {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @ParameterizedTest
    @CsvSource({
        "'',e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc," + OF_ABC,
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    })
    void theSumIsTheStandards(String text, String sum) {
        var bytes = text.getBytes(US_ASCII);
        assertThat(Sha256.of(bytes)).isEqualTo(sum);
        assertThat(HexFormat.of().formatHex(Sha256.java(MemorySegment.ofArray(bytes))))
                .isEqualTo(sum);
    }

    @Test
    void filesAreSummedUpAsTheirBytesAre(@TempDir Path folder) throws Exception {
        var full = Files.write(folder.resolve("full"), "abc".getBytes(US_ASCII));
        var empty = Files.write(folder.resolve("empty"), new byte[0]);
        assertThat(Sha256.of(List.of(full, empty))).containsExactly(OF_ABC, Sha256.of(new byte[0]));
    }
}
