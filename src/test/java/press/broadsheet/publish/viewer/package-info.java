/// Tests of what is written for readers.
@NullMarked
package press.broadsheet.publish.viewer;

import org.jspecify.annotations.NullMarked;
