package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;

/// Gives stories the headlines and sections that the editor wrote for them.
final class DeskOverrides {
    private final Desk desk;
    private final List<Remark> remarks = new ArrayList<>();

    private DeskOverrides(Desk desk) {
        this.desk = desk;
    }

    /// The day with `desk` in it and with those wishes met; a note for each.
    static Proof<Intake> met(Desk desk, Proof<Intake> received) {
        var overrides = new DeskOverrides(desk);
        var intake = received.value();
        var stories = intake.day().stories().stream().map(overrides::met).toList();
        var day = intake.day().withStories(stories).withDesk(desk);
        var remarks = new ArrayList<>(
                received.remarks().stream().filter(overrides::stillHolds).toList());
        remarks.addAll(overrides.remarks);
        return new Proof<>(new Intake(day, intake.received(), intake.refused()), remarks);
    }

    private Story met(Story story) {
        var pad = RemarkPad.ofStory(story.id());
        var headed = headline(story).map(words -> headed(story, words, pad)).orElse(story);
        var moved = desk.of(Wish.Move.class)
                .filter(w -> w.story().equals(story.id()) && !w.section().equals(story.section()))
                .findFirst()
                .map(w -> moved(headed, w, pad))
                .orElse(headed);
        remarks.addAll(pad.remarks());
        return moved;
    }

    private Optional<Wish.Headline> headline(Story story) {
        return desk.of(Wish.Headline.class)
                .filter(w -> w.story().equals(story.id()))
                .findFirst();
    }

    private static Story headed(Story story, Wish.Headline wish, RemarkPad pad) {
        var words = new TextCleaner(story.language(), pad).cleanField(wish.headline());
        pad.note("DESK_HEADLINE", "the desk wrote another headline for “" + story.headline() + "”", "“" + words + "”");
        return story.headed(words);
    }

    private static Story moved(Story story, Wish.Move wish, RemarkPad pad) {
        pad.note("DESK_SECTION", "the desk moved the story from " + story.section(), "it goes to " + wish.section());
        return story.inSection(wish.section());
    }

    /// A headline that was missing is there now.
    private boolean stillHolds(Remark remark) {
        return !remark.code().equals("HEADLINE_MISSING")
                || desk.of(Wish.Headline.class).noneMatch(w -> w.story().equals(remark.article()));
    }
}
