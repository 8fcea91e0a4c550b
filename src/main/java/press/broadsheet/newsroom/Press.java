package press.broadsheet.newsroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.intake.DayReader;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.lint.EditionLint;
import press.broadsheet.lint.MadeEdition;
import press.broadsheet.makeup.Made;
import press.broadsheet.makeup.Makeup;
import press.broadsheet.plan.Explanation;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.Planner;
import press.broadsheet.publish.Bundle;
import press.broadsheet.publish.Maps;
import press.broadsheet.publish.Mets;
import press.broadsheet.publish.Recipe;
import press.broadsheet.publish.Report;
import press.broadsheet.render.EditionFacts;
import press.broadsheet.render.FontShelf;
import press.broadsheet.render.PageImages;
import press.broadsheet.render.PageLooks;
import press.broadsheet.render.PanelWords;
import press.broadsheet.render.PdfRenderer;
import press.broadsheet.render.Rendered;

/// Makes an edition: intake, plan, makeup, lint, PDF, images, bundle. A press that is used again is quicker: it keeps
/// words that were shaped and divided, and photographs that were made ready.
public final class Press {
    private final FontShelf fonts;
    private final PdfRenderer renderer;
    private final Publication publication;
    private final Path home;
    private final boolean gate;
    private final Extras extras;
    private final SetType setType;

    /// @param home the folder that holds `layouts` and `fonts`
    public Press(Path home, String publicationSlug) throws Exception {
        this.home = home;
        fonts = FontShelf.open(home.resolve("fonts"));
        publication = PublicationReader.read(home.resolve("layouts").resolve(publicationSlug));
        setType = new SetType(fonts, publication.text("jumpFrom").replace("{page}", "1"));
        renderer = new PdfRenderer(fonts);
        gate = false;
        extras = Extras.NONE;
    }

    private Press(Press open, boolean gate, Extras extras) {
        home = open.home;
        fonts = open.fonts;
        publication = open.publication;
        setType = open.setType;
        renderer = open.renderer;
        this.extras = extras;
        this.gate = gate;
    }

    /// The same press with the release gate shut: an edition in which lint finds an error is not published.
    public Press gated() {
        return new Press(this, true, extras);
    }

    /// The same press, which also makes what some readers or printers want besides.
    public Press with(Extras wanted) {
        return new Press(this, gate, wanted);
    }

    /// What one run made.
    ///
    /// @param report   as in the bundle, without timings
    /// @param findings lint's, which are among the report's remarks
    /// @param released whether the edition is at `folder`; if not, what was there before is
    /// @param replated which pages are not as they were
    public record Run(
            Report report, Stages stages, Path folder, List<Remark> findings, boolean released, Replated replated) {
        public Run {
            findings = List.copyOf(findings);
        }
    }

    /// Makes the day's edition and publishes it at `out`, whole or not at all.
    ///
    /// @param pages the page count wanted, or 0 for the one that fits
    public Run make(Path dayFolder, Path out, int pages, Progress progress) throws Exception {
        return make(dayFolder, new Basis.Order(out, pages, false), progress);
    }

    /// Makes the edition at `out` again for a day that has changed since: pages on which nothing changed stay as they
    /// were, and their images are taken over. Where that cannot be the whole edition is made, and the run says why.
    public Run replate(Path dayFolder, Path out, int pages, Progress progress) throws Exception {
        return make(dayFolder, new Basis.Order(out, pages, true), progress);
    }

    private Run make(Path dayFolder, Basis.Order order, Progress progress) throws Exception {
        var stages = new Stages(progress);
        var out = order.out();
        try (var bundle = Bundle.open(out)) {
            var edition = madeUp(dayFolder, order, stages);
            var looks = stages.run("looks", () -> looks(edition));
            var replated = Replated.of(edition.basis(), looks);
            if (gate && edition.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
                var report = edition.report(publication, List.of());
                return new Run(report, stages, out, edition.findings(), false, replated);
            }
            return rendered(edition, new Looks(looks, replated), dayFolder, bundle, new Work(out, stages, progress));
        }
    }

    /// The day's edition planned, made up and looked over; nothing is rendered or written.
    public LintedEdition makeUp(Path dayFolder, int pages, Progress progress) throws Exception {
        return madeUp(dayFolder, new Basis.Order(dayFolder, pages, false), new Stages(progress));
    }

    /// Renders what [#makeUp] gave of the same folder and publishes it at `out`, whole or not at all.
    public Run render(LintedEdition edition, Path dayFolder, Path out, Progress progress) throws Exception {
        var looks = looks(edition);
        try (var bundle = Bundle.open(out)) {
            var all = new Looks(looks, Replated.of(edition.basis(), looks));
            return rendered(edition, all, dayFolder, bundle, new Work(out, new Stages(progress), progress));
        }
    }

    /// How a story's words would sit in the slot that it has in `edition`, whatever they were when that was made up.
    ///
    /// @param day a day's folder that has the story alone
    public Optional<Fit> fit(LintedEdition edition, Path day) throws Exception {
        var meter = new FitMeter(setType.typesetter(), fonts);
        var stories = new DayReader(publication).read(day).value().day().stories();
        return stories.stream().findFirst().flatMap(story -> meter.measure(edition, story));
    }

    /// Why stories stand where they stand in the edition that the day gives.
    ///
    /// @param part a story's id, or words of its headline; empty for all stories
    /// @throws IllegalArgumentException when no story, or more than one, is meant
    public List<Explanation> explain(Path dayFolder, int pages, String part) throws Exception {
        var day = new DayReader(publication).read(dayFolder, pages).value().day();
        var ids = part.isEmpty()
                ? new TreeSet<>(day.stories().stream().map(Story::id).toList())
                : new TreeSet<>(List.of(Named.story(day.stories(), part).id()));
        return new Planner(publication, setType.measurer(day)).explain(day, pages, ids);
    }

    public Publication publication() {
        return publication;
    }

    private record Work(Path out, Stages stages, Progress progress) {}

    /// What each page looks like, and which look as they did.
    private record Looks(SortedMap<Integer, String> pages, Replated replated) {}

    private Run rendered(LintedEdition edition, Looks looks, Path dayFolder, Bundle bundle, Work work)
            throws Exception {
        var stages = work.stages;
        var pdf = bundle.file("edition.pdf");
        var rendered = stages.run("pdf", () -> render(edition, pdf, bundle.file("pages")));
        var papers = stages.run(
                "images",
                () -> Beside.run(
                        () -> papers(edition, looks.pages, bundle, dayFolder),
                        () -> images(edition, looks.replated, bundle, work.progress)));
        var remarks = Stream.concat(rendered.remarks().stream(), extras(edition, bundle, stages).stream())
                .toList();
        var report = edition.report(publication, remarks);
        stages.run("publish", () -> publish(bundle, report, papers));
        return new Run(report, stages, work.out, edition.findings(), true, looks.replated);
    }

    /// Looks the day's edition over without rendering it; see [EditionLint].
    ///
    /// @param out where the edition goes: locked pages are as they are there
    public List<Remark> lint(Path dayFolder, Path out, int pages) throws Exception {
        return madeUp(dayFolder, new Basis.Order(out, pages, false), new Stages(Progress.SILENT))
                .findings();
    }

    /// The day planned, made up and looked over.
    private LintedEdition madeUp(Path dayFolder, Basis.Order order, Stages stages) throws Exception {
        var intake = stages.run("intake", () -> new DayReader(publication).read(dayFolder, order.pages()));
        var day = intake.value().day();
        var basis = stages.run("basis", () -> Basis.of(order, day, publication, recipes()));
        var planner = new Planner(publication, setType.measurer(day));
        var flatplan = stages.run(
                "plan",
                () -> basis.kept().isNothing() ? planner.plan(day, order.pages()) : planner.plan(day, basis.kept()));
        var made =
                stages.run("makeup", () -> new Makeup(publication, setType.typesetter()).makeUp(flatplan.value(), day));
        var findings = stages.run("lint", () -> findings(day, flatplan.value(), made.value()));
        return new LintedEdition(basis, intake, flatplan, made, findings);
    }

    private Recipes recipes() {
        return new Recipes(home, publication);
    }

    private SortedMap<Integer, String> looks(LintedEdition edition) throws Exception {
        var pages = edition.made().value().pages();
        return PageLooks.of(pages, facts(publication, edition.day(), pages.size()));
    }

    private List<Remark> findings(Day day, Flatplan flatplan, Made made) throws Exception {
        var words =
                PanelWords.of(made.pages(), facts(publication, day, made.pages().size()));
        var furniture = PrintedFurniture.of(made.pages(), words);
        return EditionLint.check(new MadeEdition(publication, day, flatplan, made.pages(), furniture));
    }

    private Rendered render(LintedEdition edition, Path pdf, Path pages) throws Exception {
        var made = edition.made().value();
        return renderer.render(
                made.pages(), facts(publication, edition.day(), made.pages().size()), pdf, pages);
    }

    static EditionFacts facts(Publication publication, Day day, int pages) {
        return new EditionFacts(
                publication.name(),
                publication.name() + ", " + day.date(),
                day.date(),
                publication.language(),
                publication.slug() + "-" + day.date(),
                EditionModel.of(publication, day, pages),
                publication.folder().resolve("panels"),
                publication.folder().resolve("panels.css"),
                StoryFactsOf.day(publication, day));
    }

    /// Drawn, or taken over where a page looks as it did.
    private static int images(LintedEdition edition, Replated replated, Bundle bundle, Progress progress)
            throws Exception {
        var drawn = new PageImages()
                .render(
                        bundle.file("edition.pdf"),
                        bundle.file(""),
                        replated.remade(),
                        (done, of) -> progress.at("images", done, of));
        for (var page : replated.asTheyWere()) {
            edition.basis().earlier().orElseThrow().handOnImages(page, bundle.file(""));
        }
        return drawn.size();
    }

    /// What is said of an edition.
    ///
    /// @param mets waits for the images
    private record Papers(Mets mets, Recipe recipe) {}

    private Papers papers(LintedEdition edition, SortedMap<Integer, String> looks, Bundle bundle, Path dayFolder)
            throws Exception {
        var pages = edition.made().value().pages();
        var sizes = PageImages.sizes(bundle.file("edition.pdf"));
        var mets = new Maps(publication, edition.day()).write(pages, sizes, bundle.file(""));
        var recipe =
                recipes().recipe(edition.flatplan().value(), edition.intake().value(), looks, dayFolder);
        return new Papers(mets, recipe);
    }

    /// Makes what else is wanted from the edition's PDF and its stories.
    private List<Remark> extras(LintedEdition edition, Bundle bundle, Stages stages) throws Exception {
        var maker = new ExtrasMaker(publication, edition.day(), bundle);
        if (extras.print()) {
            stages.run("print", () -> maker.print(extras.inkLimit()));
        }
        return extras.light()
                ? stages.run("light", () -> maker.light(edition.made().value().pages()))
                : List.of();
    }

    private static Path publish(Bundle bundle, Report report, Papers papers) throws Exception {
        papers.mets.write();
        bundle.writeReport(report);
        bundle.writeRecipe(papers.recipe);
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
