package press.broadsheet.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/// Everything that came in for one edition.
///
/// @param stories   in the order received
/// @param adverts   booked for the day, in the order of booking
/// @param panelData what the day's `panels/` folder holds, by file name without its ending (`weather`, `markets`):
///                  maps, lists, strings and numbers only
public record Day(LocalDate date, List<Story> stories, List<Advert> adverts, SortedMap<String, Object> panelData) {
    public Day {
        stories = List.copyOf(stories);
        adverts = List.copyOf(adverts);
    }
}
