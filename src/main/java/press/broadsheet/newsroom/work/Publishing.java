package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import press.broadsheet.newsroom.people.Audit;
import press.broadsheet.newsroom.people.Rows;

/// Puts a proof before the readers: as a new revision, whose files never change, and to which the file `latest` then
/// points. A run that is killed leaves the revision before it in place; the next run goes on where it stopped.
@Service
public class Publishing {
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Folders folders;
    private final Editions editions;
    private final Audit audit;

    Publishing(
            JdbcClient db,
            TransactionTemplate transaction,
            Clock clock,
            Folders folders,
            Editions editions,
            Audit audit) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
        this.folders = folders;
        this.editions = editions;
        this.audit = audit;
    }

    /// What readers have got.
    ///
    /// @param number from 1
    /// @param reason why it was published again, empty for the first
    public record Revision(
            int number, OffsetDateTime publishedAt, String who, String pdfSha256, int pages, String reason) {}

    /// Newest first.
    public List<Revision> of(long edition) {
        return Rows.of(db.sql("select number, published_at, who, pdf_sha256, pages, reason from revision"
                        + " where edition = ? order by number desc")
                .param(edition)
                .query(Revision.class));
    }

    public Optional<Revision> latest(long edition) {
        return of(edition).stream().findFirst();
    }

    /// Publishes a proof. One that readers have already got is not published twice, so that a run that was killed may
    /// be begun again.
    ///
    /// @throws StaleEdit when another run has published the same revision
    public Revision publish(EditionInWork edition, long proofNumber, String reason, String who) throws IOException {
        var before = latest(edition.id());
        var number = before.map(Revision::number).orElse(0) + 1;
        var proof = folders.proof(edition, proofNumber);
        var pdf = Hashes.sha256(proof.resolve("edition.pdf"));
        if (before.isPresent() && before.get().pdfSha256.equals(pdf)) {
            point(edition, number - 1);
            return before.get();
        }
        var target = folders.revision(edition, number);
        copyWhole(proof, target);
        var revision = new Revision(number, OffsetDateTime.now(clock), who, pdf, pages(target), reason);
        transaction.executeWithoutResult(status -> record(edition, revision));
        point(edition, number);
        return revision;
    }

    private void record(EditionInWork edition, Revision revision) {
        try {
            db.sql("insert into revision (edition, number, published_at, who, pdf_sha256, pages, reason)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            edition.id(),
                            revision.number,
                            revision.publishedAt,
                            revision.who,
                            revision.pdfSha256,
                            revision.pages,
                            revision.reason)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new StaleEdit("This revision has just been published by another run.", e);
        }
        editions.published(edition.id(), revision.number == 1 ? EditionState.PUBLISHED : EditionState.REPLATED);
        audit.note(revision.who, "published", edition.name(), "revision " + revision.number + " " + revision.reason);
    }

    /// Makes `latest` say what the database says; also after a run was killed between the two.
    private void point(EditionInWork edition, int number) throws IOException {
        var folder = folders.published(edition.publication(), edition.dated().toString());
        var draft = folder.resolve(".latest.new");
        Files.writeString(draft, folders.revision(edition, number).getFileName() + "\n");
        sync(draft);
        Files.move(
                draft, folder.resolve("latest"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    private static void copyWhole(Path from, Path target) throws IOException {
        var making = target.resolveSibling("." + target.getFileName() + ".making");
        FileTrees.delete(making);
        FileTrees.link(from, making, name -> true);
        // what a killed run left here was never recorded, so nobody has read it
        FileTrees.delete(target);
        Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
        sync(Optional.ofNullable(target.getParent()).orElseThrow());
    }

    private static int pages(Path bundle) throws IOException {
        try (var pages = Files.list(bundle.resolve("pages"))) {
            return (int) pages.count();
        }
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
