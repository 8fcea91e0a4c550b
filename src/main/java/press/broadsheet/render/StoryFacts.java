package press.broadsheet.render;

/// What the renderer must know about a story besides its placed matter.
///
/// @param headline for bookmarks; may be empty
/// @param section  its section's title as readers see it
/// @param language BCP 47, e.g. `ur`
/// @param opening  the text of its first paragraph: tells whether its drop cap is a word of its own
public record StoryFacts(String headline, String section, String language, String opening) {}
