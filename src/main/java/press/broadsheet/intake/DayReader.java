package press.broadsheet.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Proof;
import press.broadsheet.layout.Publication;

/// Reads a day's folder: `articles.json`, its pictures, `adverts.json`, `panels/*.json` and `desk.yaml`.
///
/// Opens no address and no file outside the day's folder and the two above it. A bad article, picture or advert is
/// refused with a remark and the rest goes on; only a day that cannot be read at all is an [IntakeException].
public final class DayReader {
    private final Publication publication;

    public DayReader(Publication publication) {
        this.publication = publication;
    }

    public Proof<Intake> read(Path dayFolder) throws IntakeException {
        return read(dayFolder, 0);
    }

    /// @param pages the page count wanted, or 0 for the one that fits: wishes for later pages are refused
    public Proof<Intake> read(Path dayFolder, int pages) throws IntakeException {
        var pad = RemarkPad.ofEdition();
        var file = dayFolder.resolve("articles.json");
        var top = JsonFile.read(file, pad);
        var received = articlesOf(file, top);
        pad.replay(top.path("remarks"));
        var date = dateOf(file, dayFolder, top, pad);
        var articles = new Articles(publication, new PictureReader(PictureRoots.of(dayFolder)));
        received.forEach(articles::read);
        var panels = new PanelReader(pad).read(dayFolder.resolve("panels"));
        var day = new Day(date, articles.stories(), adverts(dayFolder, pad), panels);
        var remarks = new ArrayList<>(pad.remarks());
        remarks.addAll(articles.remarks());
        var intake = new Intake(day, received.size(), articles.refused());
        return new DeskReader(publication, pages).read(dayFolder, new Proof<>(intake, remarks));
    }

    private static List<Json> articlesOf(Path file, Json top) {
        var list = top.isArray() ? top : top.path("articles");
        if (!list.isArray()) {
            var found = top.isObject() ? "an object without one" : top.kind();
            throw new IntakeException(file + ", line 1, column 1: expected an object with a list “articles”, found "
                    + found + ". See the README for the form of the file.");
        }
        if (list.elements().isEmpty()) {
            throw new IntakeException(file + ": the list “articles” is empty, so there is nothing to print."
                    + " Put the day's articles into it and run again.");
        }
        return list.elements();
    }

    /// The file's own date, else that in the folder's name.
    private static LocalDate dateOf(Path file, Path dayFolder, Json top, RemarkPad pad) {
        var written = top.path("edition_date").text();
        var folderName = String.valueOf(dayFolder.toAbsolutePath().normalize().getFileName());
        var date = dateIn(written)
                .or(() -> dateIn(folderName))
                .orElseThrow(() -> new IntakeException(file
                        + ": “edition_date” is missing or no date, and the folder's name is none either."
                        + " Write \"edition_date\": \"2026-11-24\" beside “articles”."));
        var others = dateIn(folderName).filter(other -> !other.equals(date));
        if (dateIn(written).isEmpty() || others.isPresent()) {
            pad.warn(
                    "EDITION_DATE",
                    "articles.json has the edition date “" + written + "”, its folder is named “" + folderName + "”",
                    "the edition is dated " + date);
        }
        return date;
    }

    private static Optional<LocalDate> dateIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Advert> adverts(Path dayFolder, RemarkPad pad) {
        var file = dayFolder.resolve("adverts.json");
        return Files.exists(file) ? new AdvertReader(publication.language(), pad).read(file) : List.of();
    }
}
