package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Advert;

/// Which advert goes on which page.
///
/// @param byPage   adverts by page number
/// @param unbooked those that no page can take
record Booking(SortedMap<Integer, List<Advert>> byPage, List<Advert> unbooked) {

    /// Whether some layout of a page has a hole for an advert.
    interface Room {
        boolean has(Advert advert, int page);
    }

    /// Each advert to the page it may stand on that has fewest adverts, the earliest of equals.
    static Booking of(List<Advert> adverts, int pages, Room room) {
        var byPage = new TreeMap<Integer, List<Advert>>();
        var unbooked = new ArrayList<Advert>();
        for (var advert : adverts) {
            var best = 0;
            for (var page = 1; page <= pages; page++) {
                var allowed = AdvertPlanner.mayStandOn(advert, page, pages) && room.has(advert, page);
                if (allowed && (best == 0 || count(byPage, page) < count(byPage, best))) {
                    best = page;
                }
            }
            if (best == 0) {
                unbooked.add(advert);
            } else {
                byPage.computeIfAbsent(best, p -> new ArrayList<>()).add(advert);
            }
        }
        return new Booking(byPage, unbooked);
    }

    List<Advert> on(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    private static int count(SortedMap<Integer, List<Advert>> byPage, int page) {
        return byPage.getOrDefault(page, List.of()).size();
    }
}
