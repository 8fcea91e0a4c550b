/// Editions in work: runs the stages from a day's folder to a bundle.
@NullMarked
package press.broadsheet.newsroom;

import org.jspecify.annotations.NullMarked;
