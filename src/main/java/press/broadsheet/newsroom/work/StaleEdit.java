package press.broadsheet.newsroom.work;

/// What somebody wants to do rests on a state that is no longer so. Nothing was changed.
public final class StaleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleEdit(String message) {
        super(message);
    }

    public StaleEdit(String message, Throwable cause) {
        super(message, cause);
    }
}
