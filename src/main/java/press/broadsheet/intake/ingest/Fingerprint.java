package press.broadsheet.intake.ingest;

import java.nio.charset.StandardCharsets;
import press.broadsheet.hash.Sha256;
import press.broadsheet.intake.feed.Copy;

/// A hash of all that copy says, so that the same copy is known again whatever feed it comes in.
final class Fingerprint {
    private Fingerprint() {}

    static String of(Copy copy) {
        var text = new StringBuilder();
        text.append(copy.words())
                .append('\n')
                .append(copy.filing())
                .append('\n')
                .append(copy.status());
        copy.shots()
                .forEach(shot -> text.append('\n')
                        .append(shot.name())
                        .append(shot.caption())
                        .append(shot.credit())
                        .append(shot.alt())
                        .append(shot.focus()));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
