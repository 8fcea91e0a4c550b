package press.broadsheet.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Story;
import press.broadsheet.newsroom.TaggedArticle.Piece;

/// A tagged article held against its story, character for character.
///
/// @param wanted the texts of the story's body, in its order
/// @param heard  those of the article, head, pictures and jump lines apart
record ReadAloud(List<String> wanted, List<String> heard) {
    private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3");

    static ReadAloud of(Story story, TaggedArticle article) {
        var head = new ArrayList<>(
                List.of(story.kicker(), story.headline(), story.deck(), story.byline(), story.designation()));
        story.pictures().forEach(picture -> head.add(caption(picture)));
        var heard = new ArrayList<String>();
        var goesOn = false;
        for (var piece : article.pieces()) {
            var text = said(piece.text());
            var isHead = head.remove(text) || goesOn && text.equals(story.headline());
            if (!isHead && !isJumpLine(piece) && !piece.type().equals("Figure")) {
                heard.add(text);
            }
            goesOn = isJumpLine(piece);
        }
        var wanted = wanted(story);
        if (!heard.isEmpty() && !wanted.isEmpty() && heard.getFirst().equals(dateline(story) + wanted.getFirst())) {
            wanted.set(0, heard.getFirst());
        }
        return new ReadAloud(wanted, heard);
    }

    /// Whether an article begins as the story does.
    static boolean isOf(Story story, TaggedArticle article) {
        return article.pieces().stream().anyMatch(p -> isHeadline(p, story));
    }

    private static boolean isJumpLine(Piece piece) {
        return piece.links() > 0 && piece.text().matches("(?:Continued on|From) page \\d+");
    }

    private static boolean isHeadline(Piece piece, Story story) {
        return HEADINGS.contains(piece.type()) && said(piece.text()).equals(story.headline());
    }

    private static String caption(Picture picture) {
        return (picture.caption() + " " + picture.credit()).strip();
    }

    private static String dateline(Story story) {
        return story.dateline().toUpperCase(Locale.ROOT) + ": ";
    }

    private static List<String> wanted(Story story) {
        var texts = story.body().stream().flatMap(ReadAloud::texts);
        return new ArrayList<>(Stream.concat(texts, Stream.of(story.writersNote()))
                .map(ReadAloud::said)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.FactBox(var headline, var parts) ->
                Stream.concat(Stream.of(headline), parts.stream().flatMap(ReadAloud::texts));
            case Block.ListItem item -> Stream.of(item.marker() + " " + item.text());
            default -> Stream.of(block.text());
        };
    }

    /// Without soft hyphens, which are not said.
    private static String said(String text) {
        return text.replace("\u00ad", "");
    }
}
