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
import press.broadsheet.layout.Source;

/// The process that reads the abusive inbox: each file as a source of its own, then the day as `make` would.
public final class AbuseReader {
    private AbuseReader() {}

    public static void main(String[] arguments) throws IOException {
        var paper = PublicationReader.read(Path.of("layouts/chronicle"));
        var day = Path.of(arguments[1]);
        long slowest = 0;
        for (var file : files(Path.of(arguments[0]))) {
            var start = System.nanoTime();
            var said = new TreeSet<String>();
            var source = IngestFixtures.named(IngestFixtures.source("folder", file.toString()), "s");
            said.addAll(ingested(source, day, file));
            said.addAll(made(day.resolveSibling("made-" + file.getFileName()).resolve("2026-11-24"), paper));
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            System.out.println(file.getFileName() + ": " + String.join(" ", said));
        }
        System.out.println("SLOWEST " + slowest);
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (var files = Files.list(inbox)) {
            return files.sorted().toList();
        }
    }

    /// Into the common day, and into one of its own that is read alone.
    private static List<String> ingested(Source source, Path day, Path file) throws IOException {
        var codes = new ArrayList<String>();
        var alone = day.resolveSibling("made-" + file.getFileName());
        for (var into : List.of(day, alone.resolve("2026-11-24"))) {
            var store = into.equals(day) ? day.resolveSibling("received") : alone.resolve("received");
            var named = into.equals(day)
                    ? IngestFixtures.named(
                            source, "s" + Math.abs(file.getFileName().toString().hashCode()))
                    : source;
            var sources =
                    new Sources(IngestFixtures.publication(named), name -> null, IngestFixtures.QUICK, duration -> {});
            var tally = sources.open(named.name())
                    .run(new Ingest.Into(into, store, Optional.empty(), LocalDate.of(2026, 11, 24)));
            tally.remarks().stream().map(Remark::code).forEach(codes::add);
            codes.add("STORIES=" + tally.fresh());
        }
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
