package press.broadsheet.intake;

/// Why a picture cannot be used.
final class PictureFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    PictureFault(String code, String cause) {
        super(cause);
        this.code = code;
    }

    static PictureFault broken(String cause) {
        return new PictureFault("IMAGE_BROKEN", cause);
    }

    String code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
