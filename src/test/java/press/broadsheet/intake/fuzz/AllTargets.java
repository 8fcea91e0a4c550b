package press.broadsheet.intake.fuzz;

import java.io.IOException;

/// All targets in one, for the short run in the suite: starting the fuzzer takes longer than that run.
public final class AllTargets {
    private AllTargets() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        PictureTarget.fuzzerTestOneInput(bytes);
        FeedTarget.fuzzerTestOneInput(bytes);
        BodyTarget.fuzzerTestOneInput(bytes);
    }
}
