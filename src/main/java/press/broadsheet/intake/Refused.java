package press.broadsheet.intake;

/// An article that came in and will not be printed.
///
/// @param headline may be empty
/// @param reason   in the desk's words
public record Refused(String id, String headline, String reason) {}
