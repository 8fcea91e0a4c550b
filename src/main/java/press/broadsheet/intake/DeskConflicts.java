package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.Problems;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.Spelling;

/// Finds wishes that cannot be met together. Each problem stands on the later line and names the earlier one.
final class DeskConflicts {
    private static final String ONE_OF_TWO = "Take one of the two lines away";

    private final Publication publication;
    private final String file;
    private final Problems problems;

    DeskConflicts(Publication publication, String file, Problems problems) {
        this.publication = publication;
        this.file = file;
        this.problems = problems;
    }

    void check(Desk desk) {
        desk.of(Wish.KeepOut.class).forEach(out -> keptOutAndPrinted(out, desk));
        desk.of(Wish.Jump.class).filter(Wish.Jump::jumps).forEach(jump -> jumpedFromInside(jump, desk));
        desk.of(Wish.Lock.class).forEach(lock -> lockedAndForced(lock, desk));
        pinsBySlot(desk).values().forEach(pins -> slot(pins, desk));
    }

    private void keptOutAndPrinted(Wish.KeepOut out, Desk desk) {
        desk.pin(out.story()).ifPresent(pin -> conflict(out, pin, "pinned to page " + pin.page()));
        desk.of(Wish.MustRun.class)
                .filter(run -> run.story().equals(out.story()))
                .forEach(run -> conflict(out, run, "wanted in the paper"));
    }

    private void conflict(Wish.KeepOut out, Wish other, String what) {
        problems.add(
                file,
                Math.max(out.line(), other.line()),
                "story '" + out.story() + "' is kept out on line " + out.line() + " and " + what + " on line "
                        + other.line(),
                ONE_OF_TWO);
    }

    /// Only stories of page 1 go on on another page.
    private void jumpedFromInside(Wish.Jump jump, Desk desk) {
        desk.pin(jump.story())
                .filter(pin -> pin.page() != 1)
                .ifPresent(pin -> problems.add(
                        file,
                        Math.max(jump.line(), pin.line()),
                        "story '" + jump.story() + "' is to jump by line " + jump.line() + ", but is pinned to page "
                                + pin.page() + " on line " + pin.line() + ", and only stories of page 1 jump",
                        ONE_OF_TWO));
    }

    private void lockedAndForced(Wish.Lock lock, Desk desk) {
        desk.layout(lock.page())
                .ifPresent(force -> problems.add(
                        file,
                        Math.max(lock.line(), force.line()),
                        "page " + lock.page() + " is locked on line " + lock.line() + " and given layout '"
                                + force.layout() + "' on line " + force.line(),
                        ONE_OF_TWO));
    }

    /// Pins that name a slot, by page and slot.
    private static SortedMap<String, List<Wish.Pin>> pinsBySlot(Desk desk) {
        var bySlot = new TreeMap<String, List<Wish.Pin>>();
        desk.of(Wish.Pin.class)
                .filter(pin -> !pin.slot().isEmpty())
                .forEach(pin -> bySlot.computeIfAbsent(pin.page() + " " + pin.slot(), key -> new ArrayList<>())
                        .add(pin));
        return bySlot;
    }

    /// A slot must be there, and have room for all that are pinned to it.
    private void slot(List<Wish.Pin> pins, Desk desk) {
        var pin = pins.getFirst();
        var forced = desk.layout(pin.page());
        var rooms = forced.map(force -> rooms(force.layout())).orElseGet(this::rooms);
        var room = rooms.getOrDefault(pin.slot(), 0);
        if (room == 0) {
            var layout = forced.map(f -> "layout '" + f.layout() + "', set on line " + f.line() + ", has no slot")
                    .orElse("no layout has a slot");
            pins.forEach(p -> problems.add(
                    file, p.line(), layout + " '" + p.slot() + "'", Spelling.advice(p.slot(), rooms.keySet())));
        } else if (pins.size() > room) {
            tooMany(pins, room);
        }
    }

    private void tooMany(List<Wish.Pin> pins, int room) {
        var pin = pins.getFirst();
        var stories = pins.stream()
                .map(p -> "'" + p.story() + "' on line " + p.line())
                .collect(Collectors.joining(" and "));
        var takes = room == 1 ? "one story" : room + " stories";
        problems.add(
                file,
                pins.getLast().line(),
                "slot '" + pin.slot() + "' of page " + pin.page() + " takes " + takes + ", but is given to " + stories,
                "Pin one of them elsewhere");
    }

    /// How many stories each slot of a layout takes.
    private SortedMap<String, Integer> rooms(String layout) {
        return Optional.ofNullable(publication.layouts().get(layout))
                .map(SlotRooms::of)
                .orElseGet(TreeMap::new);
    }

    /// The same over all layouts: the most that a slot of that name takes.
    private SortedMap<String, Integer> rooms() {
        var rooms = new TreeMap<String, Integer>();
        publication.layouts().values().stream()
                .flatMap(layout -> SlotRooms.of(layout).entrySet().stream())
                .forEach((Map.Entry<String, Integer> e) -> rooms.merge(e.getKey(), e.getValue(), Math::max));
        return rooms;
    }
}
