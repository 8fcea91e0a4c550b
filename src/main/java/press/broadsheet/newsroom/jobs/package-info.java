/// What takes longer than a page may take to answer: bringing copy in, making proofs, publishing.
@NullMarked
package press.broadsheet.newsroom.jobs;

import org.jspecify.annotations.NullMarked;
