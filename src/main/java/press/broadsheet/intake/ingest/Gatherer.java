package press.broadsheet.intake.ingest;

import java.io.IOException;
import press.broadsheet.intake.RemarkPad;

/// Asks a source for what is new.
interface Gatherer {
    /// Hands over answer after answer; stops early, with a remark, when the source fails.
    ///
    /// @param window a source that can be asked for less is; what else comes is left later
    void gather(Cursor cursor, Window window, Taker taker, RemarkPad pad) throws IOException;

    /// Keeps one answer.
    interface Taker {
        /// @return the last change of a story that came whole, ISO 8601 in UTC, or empty
        Taken take(Gathered gathered) throws IOException;
    }

    /// @param upTo    the latest change among the copy that came whole, or empty
    /// @param isWhole whether the answer had not broken off
    record Taken(String upTo, boolean isWhole) {}
}
