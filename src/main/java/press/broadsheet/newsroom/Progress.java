package press.broadsheet.newsroom;

/// Listens to an edition being made.
public interface Progress {
    /// @param stage `intake`, `plan`, `makeup`, `lint`, `pdf`, `images`, `maps`, `print`, `light`, `publish`
    /// @param done  pages or steps done, 0 when the stage begins
    /// @param of    how many there are, 0 when that is not known
    void at(String stage, int done, int of);

    /// Says nothing.
    Progress SILENT = (stage, done, of) -> {};
}
