package press.broadsheet.intake.ingest;

import java.time.ZoneId;

/// Where a run writes things down.
///
/// @param window which stories are wanted
record Books(Store store, Ledger ledger, DayFolder day, ZoneId zone, Window window) {}
