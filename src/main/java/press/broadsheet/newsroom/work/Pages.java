package press.broadsheet.newsroom.work;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import press.broadsheet.newsroom.people.Audit;
import press.broadsheet.newsroom.people.Rows;

/// The pages of the latest proof, and who has approved them.
@Repository
public class Pages {
    private final JdbcClient db;
    private final Editions editions;
    private final Audit audit;

    Pages(JdbcClient db, Editions editions, Audit audit) {
        this.db = db;
        this.editions = editions;
        this.audit = audit;
    }

    /// @param version      counts how often the page has come out different
    /// @param hash         of its image
    /// @param approvedHash of the image that was approved, or empty
    public record ProvedPage(int number, int version, String hash, String approvedHash, String approvedBy) {
        /// A page that came out different afterwards has to be looked at again.
        public boolean isApproved() {
            return !hash.isEmpty() && hash.equals(approvedHash);
        }

        public boolean hasFallen() {
            return !approvedHash.isEmpty() && !isApproved();
        }
    }

    public List<ProvedPage> of(long edition) {
        return Rows.of(db.sql("select number, version, hash, approved_hash, approved_by from page where edition = ?"
                        + " order by number")
                .param(edition)
                .query(ProvedPage.class));
    }

    public Optional<ProvedPage> find(long edition, int number) {
        return of(edition).stream().filter(p -> p.number() == number).findFirst();
    }

    /// The pages that a proof has, and no others.
    ///
    /// @param hashes by number
    @Transactional
    public void proved(long edition, SortedMap<Integer, String> hashes) {
        db.sql("delete from page where edition = ? and number > ?")
                .params(edition, hashes.isEmpty() ? 0 : hashes.lastKey())
                .update();
        hashes.forEach((number, hash) -> {
            var changed = db.sql("update page set version = version + 1, hash = ?"
                            + " where edition = ? and number = ? and hash <> ?")
                    .params(hash, edition, number, hash)
                    .update();
            if (changed == 0 && find(edition, number).isEmpty()) {
                db.sql("insert into page (edition, number, version, approved_hash, approved_by, hash)"
                                + " values (?, ?, 1, '', '', ?)")
                        .params(edition, number, hash)
                        .update();
            }
        });
    }

    /// Approves the page as the editor saw it.
    ///
    /// @param seen the version before him
    /// @throws StaleEdit when it has come out different since
    @Transactional
    public void approve(EditionInWork edition, int number, int seen, String who) {
        var changed = db.sql("update page set approved_hash = hash, approved_by = ?"
                        + " where edition = ? and number = ? and version = ?")
                .params(who, edition.id(), number, seen)
                .update();
        if (changed == 0) {
            throw new StaleEdit("Page " + number + " was made anew while you looked at it. Look at it once more.");
        }
        editions.beat(edition.id());
        audit.note(who, "approved", edition.name(), "page " + number);
    }
}
