package press.broadsheet.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.LayoutProblem;
import press.broadsheet.layout.Problems;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.YamlFile;

/// Reads the editor's word, `desk.yaml`, into a day. Wishes bind the plan, so one that cannot be met stops the edition.
final class DeskReader {
    static final String FILE = "desk.yaml";

    private final Publication publication;
    private final int pages;

    /// @param pages the page count wanted, or 0 for any that the publication has
    DeskReader(Publication publication, int pages) {
        this.publication = publication;
        this.pages = pages;
    }

    /// The day with the editor's wishes, those for headlines and sections met already.
    ///
    /// @throws IntakeException with a line for each wish that is not understood, or contradicts another
    Proof<Intake> read(Path dayFolder, Proof<Intake> received) throws IntakeException {
        var file = dayFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return received;
        }
        var problems = new Problems();
        var desk = new Desk(wishes(file, received.value(), problems));
        if (problems.isEmpty()) {
            new DeskConflicts(publication, file.toString(), problems).check(desk);
        }
        if (!problems.isEmpty()) {
            throw new IntakeException(
                    problems.list().stream().map(LayoutProblem::toString).collect(Collectors.joining("\n")));
        }
        return DeskOverrides.met(desk, received);
    }

    private List<Wish> wishes(Path file, Intake intake, Problems problems) {
        return YamlFile.read(file, file.toString(), problems)
                .map(root -> new DeskWishes(publication, pages, intake).in(root))
                .orElse(List.of());
    }
}
