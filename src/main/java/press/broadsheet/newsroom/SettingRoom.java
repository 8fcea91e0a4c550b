package press.broadsheet.newsroom;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.FixedEditionReader;
import press.broadsheet.makeup.FixedMakeup;
import press.broadsheet.makeup.Made;
import press.broadsheet.render.EditionFacts;
import press.broadsheet.render.FontShelf;
import press.broadsheet.render.PdfRenderer;
import press.broadsheet.typeset.Typesetter;

/// Sets editions whose slots are fixed: reads, sets and makes up, writes the PDF. Fonts stay open from one
/// edition to the next.
public final class SettingRoom {
    private final Path home;
    private final List<Path> fontFolders;
    private final TreeMap<String, Type> types = new TreeMap<>();

    /// @param home        the folder that holds `fonts`
    /// @param fontFolders searched before all others; may be empty
    public SettingRoom(Path home, List<Path> fontFolders) {
        this.home = home;
        this.fontFolders = List.copyOf(fontFolders);
    }

    /// A family that was found, and the typesetter that keeps its shaped words.
    private record Type(FontShelf fonts, Typesetter typesetter) {}

    /// What one run made.
    ///
    /// @param remarks overset slots, missing glyphs, unusable pictures
    public record Run(FixedEdition edition, Made made, List<Remark> remarks, Stages stages) {}

    /// Writes `pdf`, replacing it.
    ///
    /// @throws press.broadsheet.intake.IntakeException when something is missing; it names page, slot and field
    public Run set(Path editionFile, Path pdf) throws Exception {
        return set(editionFile, 1, pdf);
    }

    /// The same with all pages so many times over, to see how time and memory grow.
    public Run set(Path editionFile, int times, Path pdf) throws Exception {
        var stages = new Stages(Progress.SILENT);
        var remarks = new ArrayList<Remark>();
        var edition = stages.run("intake", () -> FixedCopies.of(FixedEditionReader.read(editionFile), times));
        var type = stages.run("fonts", () -> type(edition.type().family()));
        var made = stages.run("setting", () -> new FixedMakeup(type.typesetter).makeUp(edition));
        remarks.addAll(made.remarks());
        var renderer = PdfRenderer.keepingPhotos(type.fonts);
        var rendered = stages.run("pdf", () -> renderer.render(made.value().pages(), facts(edition), pdf));
        remarks.addAll(rendered.remarks());
        return new Run(edition, made.value(), remarks, stages);
    }

    private Type type(String family) throws Exception {
        var known = types.get(family);
        if (known != null) {
            return known;
        }
        var shelf = FontShelf.with(home.resolve("fonts"), family, fontFolders);
        var type = new Type(shelf, new Typesetter(shelf));
        types.put(family, type);
        return type;
    }

    private EditionFacts facts(FixedEdition edition) {
        var panels = home.resolve("layouts");
        return new EditionFacts(
                edition.title(),
                edition.title() + ", " + edition.date(),
                day(edition),
                edition.language(),
                edition.title() + "-" + edition.isoDate(),
                new TreeMap<>(),
                panels,
                panels.resolve("panels.css"),
                StoryFactsOf.edition(edition));
    }

    private static LocalDate day(FixedEdition edition) {
        try {
            return LocalDate.parse(edition.isoDate());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "the edition's “date” must be a day such as 2026-11-23, it is “" + edition.isoDate() + "”", e);
        }
    }
}
