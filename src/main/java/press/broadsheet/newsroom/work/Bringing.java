package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;
import press.broadsheet.intake.ingest.Ingest;
import press.broadsheet.intake.ingest.Sources;
import press.broadsheet.layout.Publication;

/// Brings copy in: from a source of the publication, from its sample day, or from an uploaded folder.
@Service
public class Bringing {
    private final Folders folders;
    private final Editions editions;
    private final PressRoom pressRoom;
    private final Receiving receiving;

    Bringing(Folders folders, Editions editions, PressRoom pressRoom, Receiving receiving) {
        this.folders = folders;
        this.editions = editions;
        this.pressRoom = pressRoom;
        this.receiving = receiving;
    }

    /// What is new at a source.
    ///
    /// @param source name in `publication.yaml`, or an address
    /// @return what came, in a sentence
    public String ingest(long id, String source, String who) throws Exception {
        var edition = editions.byId(id).orElseThrow();
        var publication = publication(edition);
        Files.createDirectories(folders.day(edition));
        var tally = new Sources(publication, System::getenv)
                .open(source)
                .run(new Ingest.Into(
                        folders.day(edition),
                        folders.sources(edition),
                        Optional.empty(),
                        Optional.empty(),
                        edition.dated()));
        var failures = tally.remarks().stream()
                .filter(r -> r.code().startsWith("SOURCE_"))
                .map(r -> r.cause())
                .findFirst();
        var received = Files.exists(folders.day(edition).resolve("articles.json"))
                ? receiving.receive(edition, who)
                : new Stories.Received(0, 0, 0);
        if (failures.isPresent() && tally.fresh() + tally.updated() + tally.unchanged() == 0) {
            throw new IOException(failures.get());
        }
        return sentence(received) + failures.map(f -> "; " + f).orElse("");
    }

    /// The publication's own sample day.
    public String sample(long id, String who) throws IOException {
        var edition = editions.byId(id).orElseThrow();
        var sample =
                folders.home().resolve("layouts").resolve(edition.publication()).resolve("sample");
        if (!Files.isDirectory(sample)) {
            throw new IOException("this publication has no sample day");
        }
        FileTrees.copy(sample, folders.day(edition), name -> !name.toString().equals("desk.yaml"));
        return sentence(receiving.receive(edition, who));
    }

    /// A day's folder that was uploaded and unpacked; it is gone afterwards, also for a run that is begun again.
    public String unpacked(long id, Path folder, String who) throws IOException {
        var edition = editions.byId(id).orElseThrow();
        if (Files.isDirectory(folder)) {
            FileTrees.copy(
                    folder, folders.day(edition), name -> !name.toString().equals("desk.yaml"));
        }
        var received = receiving.receive(edition, who);
        FileTrees.delete(folder);
        return sentence(received);
    }

    private Publication publication(EditionInWork edition) throws Exception {
        return pressRoom.press(edition.publication()).publication();
    }

    private static String sentence(Stories.Received r) {
        return "stories: " + r.fresh() + " new, " + r.updated() + " updated, " + r.stale() + " to decide about";
    }
}
