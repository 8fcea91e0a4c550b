package press.broadsheet.newsroom.work;

import java.time.LocalDate;

/// One edition, from its opening on.
///
/// @param publication      slug of the publication
/// @param pages            how many are wanted, 0 for as many as fit the day
/// @param copyVersion      counts every change of what pages are made from
/// @param pulse            counts every change that a screen shows
/// @param proof            number of the latest proof, 0 before the first
/// @param proofCopyVersion the copy version that the latest proof was made from
public record EditionInWork(
        long id,
        String publication,
        LocalDate dated,
        EditionState state,
        int pages,
        long copyVersion,
        long pulse,
        long proof,
        long proofCopyVersion) {
    /// Whether the latest proof shows everything that the desk has said.
    public boolean isProofCurrent() {
        return proof > 0 && proofCopyVersion == copyVersion;
    }

    /// As the audit log names it.
    public String name() {
        return publication + " " + dated;
    }
}
