package press.broadsheet.intake.fuzz;

import java.util.ArrayList;
import press.broadsheet.intake.feed.Basket;
import press.broadsheet.intake.feed.Feed;

/// The feed readers: whatever comes, they give copy and remarks and never throw.
public final class FeedTarget {
    private FeedTarget() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) {
        for (var copy : Basket.all(Feed.of("feed", bytes), new ArrayList<>())) {
            if (copy.id().isBlank()) {
                throw new IllegalStateException("copy without an id");
            }
        }
    }
}
