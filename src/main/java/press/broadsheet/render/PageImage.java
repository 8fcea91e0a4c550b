package press.broadsheet.render;

/// The images of one page.
///
/// @param page     from 1
/// @param widthPx  of `full.webp`
/// @param heightPx of `full.webp`
public record PageImage(int page, int widthPx, int heightPx) {}
