package press.broadsheet.newsroom.work;

import java.time.OffsetDateTime;
import java.util.List;

/// One wish of the desk, as `desk.yaml` will have it.
///
/// @param subject a story's id, or a page's number
/// @param kind    one of [#OF_STORIES] or [#OF_PAGES]
/// @param word    what is wished: `1 lead`, `yes`, `front-c`
public record DeskWish(String subject, String kind, String word, String who, OffsetDateTime at) {
    public static final List<String> OF_STORIES = List.of("pin", "keep_out", "must_run", "jump");
    public static final List<String> OF_PAGES = List.of("layout", "lock");

    public boolean isOfPage() {
        return OF_PAGES.contains(kind);
    }
}
