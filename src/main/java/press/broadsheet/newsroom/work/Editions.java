package press.broadsheet.newsroom.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import press.broadsheet.newsroom.people.Audit;
import press.broadsheet.newsroom.people.Rows;

/// The editions in work and out.
@Repository
public class Editions {
    private static final String COLUMNS =
            "id, publication, dated, state, pages, copy_version, pulse, proof, proof_copy_version";

    private final JdbcClient db;
    private final Audit audit;

    Editions(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// Newest first.
    public List<EditionInWork> all() {
        return Rows.of(db.sql("select " + COLUMNS + " from edition order by dated desc, publication")
                .query(EditionInWork.class));
    }

    public Optional<EditionInWork> byId(long id) {
        return db.sql("select " + COLUMNS + " from edition where id = ?")
                .param(id)
                .query(EditionInWork.class)
                .optional();
    }

    public Optional<EditionInWork> of(String publication, LocalDate date) {
        return db.sql("select " + COLUMNS + " from edition where publication = ? and dated = ?")
                .params(publication, date)
                .query(EditionInWork.class)
                .optional();
    }

    /// Opens the edition, or gives the one that is open already.
    @Transactional
    public EditionInWork open(String publication, LocalDate date, String who) {
        var known = of(publication, date);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            db.sql("insert into edition (publication, dated, state, pages, copy_version, pulse, proof,"
                            + " proof_copy_version, plan, report) values (?, ?, 'PLANNED', 0, 1, 1, 0, 0, '', '')")
                    .params(publication, date)
                    .update();
        } catch (DuplicateKeyException sameMoment) {
            throw new StaleEdit("This edition was opened by somebody else this very moment.", sameMoment);
        }
        var opened = of(publication, date).orElseThrow();
        audit.note(who, "opened", opened.name(), "");
        return opened;
    }

    @Transactional
    public void wantPages(long id, int pages, String who) {
        db.sql("update edition set pages = ? where id = ?").params(pages, id).update();
        copyChanged(id);
        byId(id).ifPresent(e -> audit.note(who, "set the pages", e.name(), pages == 0 ? "as fits" : "" + pages));
    }

    /// Something that pages are made from has changed; an edition that was only planned is in work now.
    void copyChanged(long id) {
        db.sql(
                        "update edition set copy_version = copy_version + 1, pulse = pulse + 1,"
                                + " state = case when state in ('PLANNED', 'RELEASED') then 'IN_WORK' else state end where id = ?")
                .param(id)
                .update();
    }

    /// Something that a screen shows has changed.
    public void beat(long id) {
        db.sql("update edition set pulse = pulse + 1 where id = ?").param(id).update();
    }

    /// What the latest plan is, as [Plan#text()]; empty before the first.
    public String plan(long id) {
        return db.sql("select plan from edition where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    public void planned(long id, String plan) {
        db.sql("update edition set plan = ?, pulse = pulse + 1 where id = ?")
                .params(plan, id)
                .update();
    }

    /// The number that the next proof will have.
    public long nextProof(long id) {
        return byId(id).orElseThrow().proof() + 1;
    }

    public void proved(long id, long proof, long copyVersion) {
        db.sql("update edition set proof = ?, proof_copy_version = ?, pulse = pulse + 1 where id = ? and proof < ?")
                .params(proof, copyVersion, id, proof)
                .update();
    }

    /// Releases what the latest proof shows.
    ///
    /// @throws StaleEdit when the copy has moved on since
    @Transactional
    public void release(long id, String who) {
        var changed = db.sql("update edition set state = case when state in ('PUBLISHED', 'REPLATED') then state"
                        + " else 'RELEASED' end, pulse = pulse + 1"
                        + " where id = ? and proof > 0 and proof_copy_version = copy_version")
                .param(id)
                .update();
        if (changed == 0) {
            throw new StaleEdit("Copy has changed since these pages were made. Look at the new pages first.");
        }
        byId(id).ifPresent(e -> audit.note(who, "released", e.name(), "proof " + e.proof()));
    }

    void published(long id, EditionState state) {
        db.sql("update edition set state = ?, pulse = pulse + 1 where id = ?")
                .params(state.name(), id)
                .update();
    }
}
