/// The reader's e-paper: a folder that any web server serves, and a browser opens from a disk.
@NullMarked
package press.broadsheet.publish.viewer;

import org.jspecify.annotations.NullMarked;
