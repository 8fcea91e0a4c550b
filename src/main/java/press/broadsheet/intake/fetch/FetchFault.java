package press.broadsheet.intake.fetch;

/// Why an address gave nothing.
public final class FetchFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean passing;

    private FetchFault(String code, String cause, boolean passing) {
        super(cause);
        this.code = code;
        this.passing = passing;
    }

    /// It will be no better next time.
    static FetchFault lasting(String code, String cause) {
        return new FetchFault(code, cause, false);
    }

    /// It may be gone when asked again.
    static FetchFault passing(String code, String cause) {
        return new FetchFault(code, cause, true);
    }

    public String code() {
        return code;
    }

    /// Whether asking again may help.
    public boolean isPassing() {
        return passing;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
