package press.broadsheet.newsroom.work;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the newsroom keeps its files, below one folder.
@Component
public class Folders {
    private final Path home;
    private final Path data;

    Folders(@Value("${broadsheet.home}") Path home, @Value("${broadsheet.data}") Path data) {
        this.home = home;
        this.data = data;
    }

    /// The folder that holds `layouts` and `fonts`.
    public Path home() {
        return home;
    }

    private Path edition(EditionInWork e) {
        return data.resolve("papers").resolve(e.publication()).resolve(e.dated().toString());
    }

    /// What came in, as ingest or an upload left it.
    public Path day(EditionInWork e) {
        return edition(e).resolve("received").resolve(e.dated().toString());
    }

    /// What sources sent, over all days.
    public Path sources(EditionInWork e) {
        return data.resolve("papers").resolve(e.publication()).resolve("sources");
    }

    /// The day as the desk has it: what pages are made from.
    public Path setting(EditionInWork e) {
        return edition(e).resolve("setting").resolve(e.dated().toString());
    }

    public Path proof(EditionInWork e, long number) {
        return edition(e).resolve("proofs").resolve("%05d".formatted(number));
    }

    /// All published revisions of the edition, one folder each.
    public Path published(String publication, String date) {
        return data.resolve("published").resolve(publication).resolve(date);
    }

    public Path revision(EditionInWork e, int number) {
        return published(e.publication(), e.dated().toString()).resolve("r%04d".formatted(number));
    }

    /// For files on their way in.
    public Path temporary() {
        return data.resolve("tmp");
    }
}
