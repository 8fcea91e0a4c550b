package press.broadsheet.intake.fuzz;

import press.broadsheet.intake.PictureFault;
import press.broadsheet.intake.PictureFormats;
import press.broadsheet.intake.fetch.PictureFacts;
import press.broadsheet.intake.fetch.Stripped;

/// The picture header readers, and what strips a picture: what they let through is a picture before and after.
public final class PictureTarget {
    private PictureTarget() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) {
        PictureFacts.read(bytes);
        try {
            var header = PictureFormats.read(bytes);
            var again = read(Stripped.of(bytes, header));
            if (again.width() != header.width() || again.orientation() != header.orientation()) {
                throw new IllegalStateException("stripping changed " + header + " into " + again);
            }
        } catch (PictureFault e) {
            if (e.reason().isBlank()) {
                throw new IllegalStateException("a fault without a reason", e);
            }
        }
    }

    private static press.broadsheet.intake.PictureHeader read(byte[] stripped) {
        try {
            return PictureFormats.read(stripped);
        } catch (PictureFault e) {
            throw new IllegalStateException("stripping broke a good picture", e);
        }
    }
}
