package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Story;

/// Reads from an English story how many people it says were killed, hurt, missing, arrested or rescued, and of which
/// event. It reads only the plainest of sentences; what it is not sure of it leaves.
final class TollReader {
    private final List<Toll> tolls = new ArrayList<>();
    private final Story story;

    private TollReader(Story story) {
        this.story = story;
    }

    static List<Toll> in(Story story) {
        var reader = new TollReader(story);
        if (story.language().startsWith("en")) {
            reader.sentence(story.headline(), "");
            reader.text(story.deck());
            story.body().stream()
                    .filter(block -> block instanceof Block.Paragraph || block instanceof Block.ListItem)
                    .forEach(block -> reader.text(block.text()));
        }
        return reader.tolls;
    }

    private void text(String text) {
        if (TollGrammar.mayCount(text)) {
            var before = "";
            for (var sentence : Sentences.in(text)) {
                sentence(sentence, before);
                before = sentence;
            }
        }
    }

    private void sentence(String sentence, String before) {
        if (TollGrammar.mayCount(sentence)) {
            TollGrammar.in(sentence, sentence.equals(story.headline()))
                    .forEach(count -> tolls.add(toll(count, sentence, before)));
        }
    }

    private Toll toll(TollGrammar.Count count, String sentence, String before) {
        var places = Events.placesIn(sentence);
        return new Toll(
                count.kind(),
                count.least(),
                count.most(),
                count.noun(),
                count.words(),
                Events.kindsIn(sentence + "\n" + story.headline()),
                places.isEmpty() ? Events.placesIn("in " + story.dateline() + ", " + story.headline()) : places,
                Events.namesIn(sentence + "\n" + before + "\n" + story.headline()),
                Events.timesIn(sentence));
    }
}
