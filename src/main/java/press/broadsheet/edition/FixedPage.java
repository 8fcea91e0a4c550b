package press.broadsheet.edition;

import java.util.List;

/// One page of a [FixedEdition].
///
/// @param number from 1
/// @param slots  in reading order
public record FixedPage(int number, String section, List<FixedSlot> slots) {
    public FixedPage {
        slots = List.copyOf(slots);
    }
}
