package press.broadsheet.plan;

/// A story that found no room.
///
/// @param reason in the desk's words
public record LeftOut(String id, String headline, int newsValue, String reason) {}
