package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed;

/// No word that was only to hold a place for another is printed.
final class DummyText implements Rule {
    private static final String CODE = "LINT_DUMMY";
    private static final String CURE = "write what should stand there";

    @Override
    public List<Remark> check(Overview edition) {
        var findings = new ArrayList<Remark>();
        for (var story : edition.placed()) {
            var first = edition.first(story);
            inStory(
                    story,
                    edition,
                    (where, words) -> findings.add(
                            first.finding(CODE, Severity.ERROR, "the " + where + " has “" + words + "”", CURE)));
        }
        findings.addAll(inFurniture(edition));
        return findings;
    }

    private interface Found {
        void in(String where, String words);
    }

    private static void inStory(Story story, Overview edition, Found found) {
        field("headline", story.headline(), found);
        field("kicker", story.kicker(), found);
        if (printsDeck(story, edition)) {
            field("deck", story.deck(), found);
        }
        field("byline", story.byline(), found);
        field("designation", story.designation(), found);
        field("dateline", story.dateline(), found);
        story.body().stream()
                .flatMap(block -> inBlock(block).stream())
                .findFirst()
                .ifPresent(words -> found.in("text", words));
        field("writer's note", story.writersNote(), found);
        for (var picture : shown(story, edition)) {
            field("caption", picture.caption(), found);
            field("credit", picture.credit(), found);
        }
    }

    private static void field(String where, String text, Found found) {
        DummyFinder.inField(text).ifPresent(words -> found.in(where, words));
    }

    private static Optional<String> inBlock(Block block) {
        return block instanceof Block.Subhead ? DummyFinder.inField(block.text()) : DummyFinder.inText(block.text());
    }

    private static boolean printsDeck(Story story, Overview edition) {
        return edition.pieces(story).stream()
                .anyMatch(piece -> piece.texts(Part.DECK).findAny().isPresent());
    }

    private static List<Picture> shown(Story story, Overview edition) {
        return edition.pieces(story).stream()
                .flatMap(piece -> piece.photos().stream())
                .map(Placed.Photo::picture)
                .distinct()
                .toList();
    }

    /// A panel that stands on many pages is found once.
    private static List<Remark> inFurniture(Overview edition) {
        var findings = new ArrayList<Remark>();
        var seen = new TreeSet<String>();
        for (var panel : edition.furniture()) {
            panel.words()
                    .lines()
                    .flatMap(line -> DummyFinder.inPanel(line).stream())
                    .filter(words -> seen.add(panel.template() + " " + words))
                    .map(words -> new Remark(
                            CODE,
                            Severity.ERROR,
                            "",
                            panel.page(),
                            panel.slot(),
                            "the panel " + panel.template() + " prints “" + words + "”",
                            CURE))
                    .forEach(findings::add);
        }
        return findings;
    }
}
