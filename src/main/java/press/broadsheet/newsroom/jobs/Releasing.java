package press.broadsheet.newsroom.jobs;

import java.util.Optional;
import org.springframework.stereotype.Service;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Editions;
import press.broadsheet.newsroom.work.Plan;
import press.broadsheet.newsroom.work.Publishing;
import press.broadsheet.newsroom.work.StaleEdit;

/// The release gate. What passes it is published as it is.
@Service
public class Releasing {
    private static final int LONGEST_REASON = 200;

    private final Editions editions;
    private final Publishing publishing;
    private final JobDesk jobDesk;

    Releasing(Editions editions, Publishing publishing, JobDesk jobDesk) {
        this.editions = editions;
        this.publishing = publishing;
        this.jobDesk = jobDesk;
    }

    /// Why the edition may not go out, if so.
    public Optional<String> hindrance(EditionInWork edition) {
        var plan = Plan.of(editions.plan(edition.id()));
        if (edition.proof() == 0) {
            return Optional.of("There are no pages yet.");
        }
        if (!edition.isProofCurrent()) {
            return Optional.of(
                    "Copy has changed since these pages were made. Wait for the new pages and look at them.");
        }
        if (!plan.isClean()) {
            return Optional.of("Lint has found errors. Each has to be cured first.");
        }
        return Optional.empty();
    }

    /// Releases the latest proof and has it published.
    ///
    /// @param reason for publishing once more; a first time needs none
    /// @throws StaleEdit with the hindrance; nothing was changed
    public Job release(EditionInWork edition, String reason, String who) {
        hindrance(edition).ifPresent(why -> {
            throw new StaleEdit(why);
        });
        var word = reason.strip();
        if (publishing.latest(edition.id()).isPresent() && word.isEmpty()) {
            throw new StaleEdit("Say why the edition is published once more.");
        }
        if (word.length() > LONGEST_REASON) {
            throw new StaleEdit("The reason has more than " + LONGEST_REASON + " characters.");
        }
        editions.release(edition.id(), who);
        return jobDesk.order(edition.id(), Job.Kind.PUBLISH, edition.proof() + " " + word, who);
    }
}
