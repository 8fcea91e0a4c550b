package press.broadsheet.render;

/// Hears how far a long piece of work has come. Called from several threads, one call at a time.
@FunctionalInterface
public interface Progress {
    /// @param done pages finished, 1 or more
    void pagesDone(int done, int pages);
}
