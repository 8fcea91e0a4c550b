package press.broadsheet.newsroom.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.broadsheet.newsroom.LintedEdition;

/// The stone: editions as they were made up last, for the few that are being worked on. Only a memory of what can be
/// made up again.
@Component
class Stone {
    private static final int MOST = 4;

    private final Map<Long, LintedEdition> editions = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, LintedEdition> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<LintedEdition> find(long edition) {
        return Optional.ofNullable(editions.get(edition));
    }

    synchronized void put(long edition, LintedEdition made) {
        editions.put(edition, made);
    }
}
