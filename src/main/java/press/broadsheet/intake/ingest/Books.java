package press.broadsheet.intake.ingest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// Where a run writes things down.
///
/// @param since stories changed or published before are left
record Books(Store store, Ledger ledger, DayFolder day, ZoneId zone, Optional<Instant> since) {}
