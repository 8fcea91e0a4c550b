package press.broadsheet.intake;

/// Why a picture cannot be used.
public final class PictureFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    public PictureFault(String code, String cause) {
        super(cause);
        this.code = code;
    }

    public static PictureFault broken(String cause) {
        return new PictureFault("IMAGE_BROKEN", cause);
    }

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
