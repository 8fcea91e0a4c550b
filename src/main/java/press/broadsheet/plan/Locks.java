package press.broadsheet.plan;

import java.util.Optional;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.PageRecipe;
import press.broadsheet.edition.Wish;

/// Finds wishes of `desk.yaml` that a locked page does not meet: a contradiction, which names both lines.
final class Locks {
    private final Wish.Lock lock;
    private final PageRecipe page;

    private Locks(Wish.Lock lock, PageRecipe page) {
        this.lock = lock;
        this.page = page;
    }

    /// @throws IllegalStateException for the first contradiction
    static void check(Desk desk, Kept kept) {
        desk.of(Wish.Lock.class)
                .forEach(lock -> kept.fixed()
                        .filter(page -> page.number() == lock.page())
                        .forEach(page -> new Locks(lock, page).check(desk)));
    }

    private void check(Desk desk) {
        desk.of(Wish.Pin.class).forEach(this::pin);
        desk.of(Wish.KeepOut.class)
                .filter(out -> slot(out.story()).isPresent())
                .forEach(out -> refuse(out, "story " + out.story() + ", which stands on it, is kept out"));
        desk.of(Wish.Jump.class).forEach(this::jump);
    }

    private void pin(Wish.Pin pin) {
        var slot = slot(pin.story());
        if (pin.page() != lock.page()) {
            slot.ifPresent(
                    s -> refuse(pin, "story " + pin.story() + ", which stands on it, is pinned to page " + pin.page()));
        } else if (slot.isEmpty()) {
            refuse(pin, "story " + pin.story() + ", which does not stand on it, is pinned to it");
        } else if (!pin.slot().isEmpty()
                && !slot.get().replaceFirst("\\.\\d+$", "").equals(pin.slot())) {
            refuse(pin, "story " + pin.story() + " stands in slot '" + slot.get() + "', not in '" + pin.slot() + "'");
        }
    }

    private void jump(Wish.Jump jump) {
        page.stories().stream()
                .filter(s -> isBeginOf(jump.story(), s) && s.dress().jumps() != jump.jumps())
                .forEach(s -> refuse(
                        jump,
                        "story " + jump.story() + " stands on it "
                                + (jump.jumps() ? "whole and is to jump" : "and jumps, but is to stand whole")));
    }

    /// Where the story begins on the page.
    private Optional<String> slot(String story) {
        return page.stories().stream()
                .filter(s -> isBeginOf(story, s))
                .map(PageRecipe.Slot::slot)
                .findFirst();
    }

    private static boolean isBeginOf(String story, PageRecipe.Slot slot) {
        return slot.story().equals(story) && !Kept.isJump(slot);
    }

    private void refuse(Wish wish, String what) {
        throw new IllegalStateException("desk.yaml, lines " + Math.min(lock.line(), wish.line()) + " and "
                + Math.max(lock.line(), wish.line()) + ": page " + lock.page() + " is locked on line " + lock.line()
                + ", but " + what + " on line " + wish.line() + "; take one of the two lines away");
    }
}
