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
/// @param desk      what the editor asks of the plan
public record Day(
        LocalDate date, List<Story> stories, List<Advert> adverts, SortedMap<String, Object> panelData, Desk desk) {
    public Day {
        stories = List.copyOf(stories);
        adverts = List.copyOf(adverts);
    }

    /// A day that the editor leaves to the plan.
    public Day(LocalDate date, List<Story> stories, List<Advert> adverts, SortedMap<String, Object> panelData) {
        this(date, stories, adverts, panelData, Desk.NONE);
    }

    /// The same day with other stories.
    public Day withStories(List<Story> others) {
        return new Day(date, others, adverts, panelData, desk);
    }

    /// The same day with the editor's word.
    public Day withDesk(Desk word) {
        return new Day(date, stories, adverts, panelData, word);
    }
}
