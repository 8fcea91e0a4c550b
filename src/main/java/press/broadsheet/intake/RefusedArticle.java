package press.broadsheet.intake;

/// Ends the reading of one article that cannot be printed; the day goes on without it.
public final class RefusedArticle extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /// @param code   the remark's code
    /// @param reason in the desk's words
    public RefusedArticle(String code, String reason) {
        super(reason);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
