package press.broadsheet.newsroom;

/// Which version of Broadsheet this is.
public final class Engine {
    /// Changes whenever the same input would give other bytes.
    public static final String VERSION = "0.1.0";

    private Engine() {}
}
