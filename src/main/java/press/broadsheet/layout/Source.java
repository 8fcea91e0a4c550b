package press.broadsheet.layout;

import java.util.List;
import java.util.SortedMap;

/// Where stories come from, as `publication.yaml` names it under `sources`.
///
/// @param name       short and unique: it is part of each story's identity
/// @param kind       `wordpress`, `feed` or `folder`
/// @param address    of the web, or a folder or file
/// @param user       of a WordPress application password, or empty
/// @param password   name of the environment variable that holds it, or empty: no secret stands in the file
/// @param categories WordPress's numbers of the categories to ask for; empty for all
/// @param days       how long before the edition's day a story may have been published; 0 for any time
/// @param schedule   `every 10 minutes`, `every 2 hours` or `daily 18:00 21:30`; empty for by hand only
/// @param sections   what the source calls its sections, in capitals, to a section's name; `*` for any other
/// @param newsValues the same to 1 to 5
/// @param hosts      that may be asked though their addresses are not public, as `host` or `host:port`
public record Source(
        String name,
        String kind,
        String address,
        String user,
        String password,
        List<Integer> categories,
        int days,
        String schedule,
        SortedMap<String, String> sections,
        SortedMap<String, Integer> newsValues,
        List<String> hosts) {
    public Source {
        categories = List.copyOf(categories);
        hosts = List.copyOf(hosts);
    }
}
