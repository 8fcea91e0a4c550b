package press.broadsheet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Names of towns from which papers are written to, one a line in `places.txt`: a dateline need not shout to be known.
final class Places {
    private static final Set<String> NAMES = read();

    private Places() {}

    private static Set<String> read() {
        try (var file = Objects.requireNonNull(Places.class.getResourceAsStream("places.txt"))) {
            var names = new TreeSet<String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty())
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the first name is on the list; those behind a comma only say where it lies.
    static boolean isKnown(String place) {
        return NAMES.contains(place.toLowerCase(Locale.ROOT).split(",", 2)[0].strip());
    }
}
