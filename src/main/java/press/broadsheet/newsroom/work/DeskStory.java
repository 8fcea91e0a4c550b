package press.broadsheet.newsroom.work;

/// A story as the desk has it.
///
/// @param code     its id in `articles.json`
/// @param position as received, from 0
/// @param version  counts its revisions from 1
/// @param edited   whether the desk has changed it
/// @param article  as it will be printed
/// @param received as the source sent it last
/// @param stale    whether the source sent a newer version after the desk had changed the story
public record DeskStory(
        long id,
        long edition,
        String code,
        int position,
        int version,
        boolean edited,
        String article,
        String received,
        boolean stale) {
    public Article copy() {
        return Article.of(article);
    }

    public Article asReceived() {
        return Article.of(received);
    }
}
