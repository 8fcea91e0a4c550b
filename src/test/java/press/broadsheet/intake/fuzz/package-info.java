/// Targets for the fuzzer, and the test that runs it.
@NullMarked
package press.broadsheet.intake.fuzz;

import org.jspecify.annotations.NullMarked;
