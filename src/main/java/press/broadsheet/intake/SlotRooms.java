package press.broadsheet.intake;

import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.layout.Node;
import press.broadsheet.layout.PageLayout;

/// How many stories each slot of a layout takes, by the slot's name. Slots for the rest of jumped stories are left out:
/// no story begins there.
final class SlotRooms {
    private final SortedMap<String, Integer> rooms = new TreeMap<>();

    private SlotRooms() {}

    static SortedMap<String, Integer> of(PageLayout layout) {
        var slots = new SlotRooms();
        slots.add(layout.root());
        return slots.rooms;
    }

    private void add(Node node) {
        switch (node) {
            case Node.Columns columns -> columns.children().forEach(this::add);
            case Node.Rows rows -> rows.children().forEach(this::add);
            case Node.StorySlot slot when slot.role().equals("jump") -> {}
            case Node.StorySlot slot -> rooms.put(slot.name(), slot.repeat());
            case Node.Briefs slot -> rooms.put(slot.name(), slot.most());
            case Node.PhotoSlot slot -> rooms.put(slot.name(), 1);
            case Node.CartoonSlot slot -> rooms.put(slot.name(), 1);
            case Node.AdvertHole _, Node.Panel _, Node.SectionHead _ -> {}
        }
    }
}
