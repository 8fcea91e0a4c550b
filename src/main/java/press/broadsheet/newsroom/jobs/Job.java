package press.broadsheet.newsroom.jobs;

import java.util.Locale;

/// A piece of work for one edition.
///
/// @param detail  what the kind needs to know: a source, a folder, a reason
/// @param stage   of the press, while it runs
/// @param done    of `ofAll` pages or steps; both 0 when that is not known
/// @param message what came of it
/// @param starts  how often it was begun; also the fence: only the latest start may say what came of it
public record Job(
        long id,
        long edition,
        Kind kind,
        String detail,
        State state,
        String stage,
        int done,
        int ofAll,
        String message,
        String who,
        int starts,
        boolean cancelled) {
    /// What is done.
    public enum Kind {
        INGEST,
        SAMPLE,
        UPLOAD,
        MAKE,
        PUBLISH;

        public String title() {
            return switch (this) {
                case INGEST, SAMPLE, UPLOAD -> "Bringing copy in";
                case MAKE -> "Making pages";
                case PUBLISH -> "Publishing";
            };
        }
    }

    /// How far it is.
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOver() {
        return state != State.QUEUED && state != State.RUNNING;
    }

    public boolean hasFailed() {
        return state == State.FAILED;
    }
}
