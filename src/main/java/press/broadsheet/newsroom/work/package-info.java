/// Editions in work, in the database: stories with their revisions, wishes, pages, notes, published revisions.
@NullMarked
package press.broadsheet.newsroom.work;

import org.jspecify.annotations.NullMarked;
