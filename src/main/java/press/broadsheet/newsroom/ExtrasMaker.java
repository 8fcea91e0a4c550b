package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.publish.Bundle;
import press.broadsheet.publish.TextEdition;
import press.broadsheet.render.light.LightPdf;
import press.broadsheet.render.print.PrintJob;
import press.broadsheet.render.print.PrintPdf;

/// Makes the press's PDF and the light edition into a bundle that has the reader's PDF.
final class ExtrasMaker {
    private static final String READER = "edition.pdf";

    /// Of the text alone.
    private static final int MOST_TEXT_BYTES = 300_000;

    private final Publication publication;
    private final Day day;
    private final Bundle bundle;

    ExtrasMaker(Publication publication, Day day, Bundle bundle) {
        this.publication = publication;
        this.day = day;
        this.bundle = bundle;
    }

    Path print(int inkLimit) throws IOException {
        var title = publication.name() + ", " + day.date();
        var print = bundle.file("print.pdf");
        PrintPdf.write(bundle.file(READER), print, PrintJob.of(publication.folder(), inkLimit, title, day.date()));
        return print;
    }

    List<Remark> light(List<MadePage> pages) throws IOException {
        var made = LightPdf.write(bundle.file(READER), bundle.file("light.pdf"));
        var text = bundle.file("light.html");
        Files.writeString(text, TextEdition.of(publication, day, pages));
        return Stream.of(
                        tooLarge("light.pdf", made.bytes(), made.limit()),
                        tooLarge("light.html", Files.size(text), MOST_TEXT_BYTES))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Remark> tooLarge(String file, long bytes, long limit) {
        return bytes <= limit
                ? List.of()
                : List.of(Remark.ofEdition(
                        "LIGHT_TOO_LARGE",
                        Severity.WARNING,
                        "%s has %d bytes, more than the %d of a light edition.".formatted(file, bytes, limit),
                        "It was written all the same; nothing of the text was left out."));
    }
}
