/// The only place that opens an address: guarded requests, and pictures made safe.
@NullMarked
package press.broadsheet.intake.fetch;

import org.jspecify.annotations.NullMarked;
