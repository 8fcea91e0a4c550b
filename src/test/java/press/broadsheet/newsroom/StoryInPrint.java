package press.broadsheet.newsroom;

import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Story;

/// One story looked for in an edition's text, piece by piece in reading order.
///
/// @param missing what stands nowhere, or not where it should
/// @param jumps   how often it goes on elsewhere than where it broke off
record StoryInPrint(List<String> missing, int jumps) {
    /// What may stand between two pieces: a list's marker.
    private static final int MARKER = 4;

    static StoryInPrint of(Story story, PdfText print) {
        var search = new Search(print);
        var headline = PdfText.lettersOf(story.headline());
        var pieces = pieces(story);
        if (print.find(headline, 0).isEmpty()) {
            return new StoryInPrint(List.of(headline), 0);
        }
        for (var i = 0; i < pieces.size(); i++) {
            if (!search.next(pieces.get(i), i == 0)) {
                return new StoryInPrint(List.of(pieces.get(i)), search.jumps);
            }
        }
        return new StoryInPrint(List.of(), search.jumps);
    }

    private static List<String> pieces(Story story) {
        var body = story.body().stream().flatMap(StoryInPrint::texts);
        return Stream.concat(body, Stream.of(story.writersNote()))
                .map(PdfText::lettersOf)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.FactBox(var headline, var parts)) {
            return Stream.concat(Stream.of(headline), parts.stream().map(Block::text));
        }
        return Stream.of(block.text());
    }

    private static final class Search {
        private final PdfText print;
        private int at;
        private int jumps;

        Search(PdfText print) {
            this.print = print;
        }

        boolean next(String piece, boolean isFirst) {
            var whole = print.find(piece, at);
            if (whole.isPresent()) {
                jumps += isFirst || whole.get().start() - at <= MARKER ? 0 : 1;
                at = whole.get().end();
                return true;
            }
            return inTwoParts(piece, isFirst);
        }

        private boolean inTwoParts(String piece, boolean isFirst) {
            var head = print.findBeginning(piece, at);
            var rest = print.find(piece.substring(head.wanted()), head.end());
            var goesOn = head.wanted() > 0 && (isFirst || head.start() - at <= MARKER);
            rest.ifPresent(found -> at = found.end());
            jumps++;
            return goesOn && rest.isPresent();
        }
    }
}
