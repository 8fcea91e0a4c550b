package press.broadsheet.newsroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.DayReader;
import press.broadsheet.intake.Intake;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.makeup.Made;
import press.broadsheet.makeup.Makeup;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.Measurer;
import press.broadsheet.plan.Planner;
import press.broadsheet.publish.Bundle;
import press.broadsheet.publish.Maps;
import press.broadsheet.publish.Report;
import press.broadsheet.render.EditionFacts;
import press.broadsheet.render.FontShelf;
import press.broadsheet.render.PageImage;
import press.broadsheet.render.PageImages;
import press.broadsheet.render.PdfRenderer;
import press.broadsheet.typeset.Typesetter;

/// Makes an edition: intake, plan, makeup, PDF, images, bundle.
public final class Press {
    private final FontShelf fonts;
    private final Publication publication;
    private final Path home;

    /// @param home the folder that holds `layouts` and `fonts`
    public Press(Path home, String publicationSlug) throws Exception {
        this.home = home;
        fonts = FontShelf.open(home.resolve("fonts"));
        publication = PublicationReader.read(home.resolve("layouts").resolve(publicationSlug));
    }

    /// What one run made.
    ///
    /// @param report as in the bundle, without timings
    public record Run(Report report, Stages stages, Path folder) {}

    /// Makes the day's edition and publishes it at `out`, whole or not at all.
    ///
    /// @param pages the page count wanted, or 0 for the one that fits
    public Run make(Path dayFolder, Path out, int pages, Progress progress) throws Exception {
        var stages = new Stages(progress);
        var remarks = new ArrayList<Remark>();
        try (var bundle = Bundle.open(out)) {
            var intake = stages.run("intake", () -> new DayReader(publication).read(dayFolder));
            remarks.addAll(intake.remarks());
            var typesetter = new Typesetter(fonts);
            var measurer =
                    new Measurer(typesetter, fonts, publication.text("jumpFrom").replace("{page}", "1"));
            var day = intake.value().day();
            var flatplan = stages.run("plan", () -> new Planner(publication, measurer).plan(day, pages));
            remarks.addAll(flatplan.remarks());
            var made = stages.run("makeup", () -> new Makeup(publication, typesetter).makeUp(flatplan.value(), day));
            remarks.addAll(made.remarks());
            var pdf = bundle.file("edition.pdf");
            var rendered = stages.run("pdf", () -> render(made.value(), intake.value(), pdf));
            remarks.addAll(rendered.remarks());
            var images = stages.run("images", () -> images(pdf, bundle.file(""), progress));
            stages.run("maps", () -> maps(made.value(), intake.value(), images, bundle));
            var report = Reports.report(publication, intake.value(), flatplan.value(), made.value(), remarks);
            stages.run("publish", () -> publish(bundle, report, flatplan.value(), intake.value(), dayFolder));
            return new Run(report, stages, out);
        }
    }

    private press.broadsheet.render.Rendered render(Made made, Intake intake, Path pdf) throws Exception {
        var day = intake.day();
        var facts = new EditionFacts(
                publication.name(),
                publication.name() + ", " + day.date(),
                day.date(),
                publication.language(),
                publication.slug() + "-" + day.date(),
                EditionModel.of(publication, day, made.pages().size()),
                publication.folder().resolve("panels"),
                publication.folder().resolve("panels.css"));
        return new PdfRenderer(fonts).render(made.pages(), facts, pdf);
    }

    private static List<PageImage> images(Path pdf, Path folder, Progress progress) throws Exception {
        return new PageImages().render(pdf, folder, (done, of) -> progress.at("images", done, of));
    }

    private Path maps(Made made, Intake intake, List<PageImage> images, Bundle bundle) throws Exception {
        new Maps(publication, intake.day()).write(made.pages(), images, bundle.file(""));
        return bundle.file("mets.xml");
    }

    private Path publish(Bundle bundle, Report report, Flatplan flatplan, Intake intake, Path dayFolder)
            throws Exception {
        bundle.writeReport(report);
        bundle.writeRecipe(new Recipes(home, publication).recipe(flatplan, intake, dayFolder));
        bundle.publish();
        return bundle.file("");
    }

    /// Publications at hand.
    public static List<String> publications(Path home) throws Exception {
        try (var folders = Files.list(home.resolve("layouts"))) {
            return folders.filter(f -> Files.exists(f.resolve("publication.yaml")))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
