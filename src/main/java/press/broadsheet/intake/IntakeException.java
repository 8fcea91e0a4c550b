package press.broadsheet.intake;

/// The day cannot be read at all. The message names the file and the place in it, the cause, and what to do.
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IntakeException(String message) {
        super(message);
    }
}
