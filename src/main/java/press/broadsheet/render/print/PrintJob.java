package press.broadsheet.render.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/// What the press asks of an edition.
///
/// @param profile  an ICC profile of the output class for CMYK, which says how the press prints
/// @param inkLimit most ink of all four together at any place, in percent: 100 to 400
/// @param title    of the file
/// @param date     the edition's day; the file's dates come from it
public record PrintJob(byte[] profile, int inkLimit, String title, LocalDate date) {
    /// What newsprint carries without setting off (ISO 12647-3).
    public static final int NEWSPRINT_LIMIT = 240;

    private static final String OWN = "print.icc";
    private static final String STANDARD = "newsprint.icc";

    public PrintJob {
        if (inkLimit < 100 || inkLimit > 400) {
            throw new IllegalArgumentException("the ink limit must be 100 to 400 percent, is " + inkLimit);
        }
    }

    /// By the publication's own profile, the file `print.icc` in its folder; where there is none, by a profile modelled
    /// on the aim values of newspaper printing.
    public static PrintJob of(Path publicationFolder, int inkLimit, String title, LocalDate date) throws IOException {
        var own = publicationFolder.resolve(OWN);
        return new PrintJob(Files.exists(own) ? Files.readAllBytes(own) : standard(), inkLimit, title, date);
    }

    private static byte[] standard() throws IOException {
        try (InputStream in = PrintJob.class.getResourceAsStream(STANDARD)) {
            return Objects.requireNonNull(in, STANDARD + " is not in the jar").readAllBytes();
        }
    }
}
