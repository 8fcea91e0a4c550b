package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.DayReader;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.PublicationReader;

/// The process that reads the abusive inbox: each file alone, and the day made of it as `make` would; then all of them
/// as one folder.
public final class AbuseReader {
    private AbuseReader() {}

    /// @param arguments the inbox, and the day that is made of all of it
    public static void main(String[] arguments) throws IOException {
        var paper = PublicationReader.read(Path.of("layouts/chronicle"));
        var inbox = Path.of(arguments[0]);
        var day = Path.of(arguments[1]);
        long slowest = 0;
        for (var file : files(inbox)) {
            var start = System.nanoTime();
            var alone = day.resolveSibling("made-" + file.getFileName()).resolve("2026-11-24");
            var said = new TreeSet<>(ingested(file, alone));
            said.addAll(made(alone, paper));
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            System.out.println(file.getFileName() + ": " + String.join(" ", said));
        }
        System.out.println("SLOWEST " + slowest);
        ingested(inbox, day);
        System.out.println("TOGETHER " + String.join(" ", made(day, paper)));
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (var files = Files.list(inbox)) {
            return files.sorted().toList();
        }
    }

    private static List<String> ingested(Path from, Path day) throws IOException {
        var source = IngestFixtures.named(IngestFixtures.source("folder", from.toString()), "s");
        var sources =
                new Sources(IngestFixtures.publication(source), name -> null, IngestFixtures.QUICK, duration -> {});
        var into = new Ingest.Into(
                day, day.resolveSibling("received"), Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 24));
        var tally = sources.open("s").run(into);
        var codes = new ArrayList<>(IngestFixtures.codes(tally));
        codes.add("STORIES=" + tally.fresh());
        return codes;
    }

    private static List<String> made(Path day, Publication paper) {
        try {
            var proof = new DayReader(paper).read(day);
            var codes = new ArrayList<String>();
            proof.remarks().stream().map(Remark::code).forEach(codes::add);
            codes.add("MADE=" + proof.value().day().stories().size());
            return codes;
        } catch (IntakeException e) {
            return List.of("NO_DAY");
        }
    }
}
