package press.broadsheet.intake;

import java.util.List;
import press.broadsheet.edition.Day;

/// A day as it was read.
///
/// @param received how many articles came in: the day's stories and the refused ones together
/// @param refused  in the order received
public record Intake(Day day, int received, List<Refused> refused) {
    public Intake {
        refused = List.copyOf(refused);
    }
}
