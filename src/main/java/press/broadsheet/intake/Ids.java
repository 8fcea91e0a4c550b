package press.broadsheet.intake;

import java.util.HashSet;
import java.util.Set;

/// Gives every article of a day an id of its own that is safe as a file's name.
final class Ids {
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /// @param position in the day, from 0
    static String safe(String given, int position) {
        var safe = given.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|-+$", "");
        var cut = safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
        return cut.isEmpty() ? "article-%03d".formatted(position + 1) : cut;
    }

    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /// The id itself, or with the first free number behind it.
    String take(String id) {
        var free = id;
        for (var number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
