package press.broadsheet.intake.feed;

/// The agencies' urgency, 1 (flash) to 8 or 9, as a news value.
final class Urgency {
    private Urgency() {}

    /// 1 to 5, or 0 when there is none.
    static int newsValue(String urgency) {
        return switch (urgency.strip()) {
            case "1" -> 1;
            case "2", "3" -> 2;
            case "4" -> 3;
            case "5" -> 4;
            case "6", "7", "8", "9" -> 5;
            default -> 0;
        };
    }
}
