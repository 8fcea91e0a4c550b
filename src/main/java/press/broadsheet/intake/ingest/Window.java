package press.broadsheet.intake.ingest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import press.broadsheet.intake.feed.Copy;

/// Which stories are wanted, by their moments.
///
/// @param since stories changed before are left; of a story that does not say when, the moment of its publication
///              counts
/// @param from  stories published before are left
/// @param until stories published then or later are left
record Window(Optional<Instant> since, Optional<Instant> from, Optional<Instant> until) {
    /// A story without a date is always wanted.
    boolean holds(Copy copy) {
        var published = published(copy);
        var changed = copy.revision().modified().or(() -> published);
        var isOld = isBefore(changed, since) || isBefore(published, from);
        return !isOld && (until.isEmpty() || published.isEmpty() || isBefore(published, until));
    }

    private static boolean isBefore(Optional<Instant> moment, Optional<Instant> bound) {
        return moment.isPresent() && bound.isPresent() && moment.get().isBefore(bound.get());
    }

    private static Optional<Instant> published(Copy copy) {
        try {
            var text = copy.filing().published();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
