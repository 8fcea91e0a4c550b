package press.broadsheet.newsroom.jobs;

/// Thrown out of a job's work where it was asked to stop.
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param forGood or only until the service runs again
    Stopped(boolean forGood) {
        super(forGood ? "cancelled" : "the service is closing", null, false, false);
        this.forGood = forGood;
    }

    final boolean forGood;
}
