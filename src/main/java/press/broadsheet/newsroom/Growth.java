package press.broadsheet.newsroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Story;
import press.broadsheet.intake.DayReader;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.makeup.Makeup;
import press.broadsheet.plan.Planner;
import press.broadsheet.render.FontShelf;
import press.broadsheet.render.PdfRenderer;

/// Makes editions many times as large as a paper ever prints, to see how time and memory grow: the stories of several
/// days come in on one day, and every section but the front may have as many times its pages. Page images are left out.
public final class Growth {
    private final FontShelf fonts;
    private final Publication publication;

    /// @param home the folder that holds `layouts` and `fonts`
    public Growth(Path home, String publicationSlug) throws Exception {
        fonts = FontShelf.open(home.resolve("fonts"));
        publication = PublicationReader.read(home.resolve("layouts").resolve(publicationSlug));
    }

    /// What a run made, and what each stage took.
    public record Run(int pages, int stories, Stages stages) {}

    /// Makes `pages` pages of the stories of `times` days as a PDF: those of `folders`, the first again after the last.
    public Run make(List<Path> folders, int times, int pages, Path pdf) throws Exception {
        var stages = new Stages(Progress.SILENT);
        var large = enlarged(times);
        var day = stages.run("intake", () -> joined(folders, times));
        var setType = new SetType(fonts, publication.text("jumpFrom").replace("{page}", "1"));
        var flatplan = stages.run("plan", () -> new Planner(large, setType.measurer(day)).plan(day, pages));
        var made = stages.run("makeup", () -> new Makeup(large, setType.typesetter()).makeUp(flatplan.value(), day));
        var facts = Press.facts(large, day, made.value().pages().size());
        stages.run("pdf", () -> new PdfRenderer(fonts).render(made.value().pages(), facts, pdf));
        return new Run(made.value().pages().size(), day.stories().size(), stages);
    }

    private Publication enlarged(int times) {
        var p = publication;
        return new Publication(
                p.folder(),
                p.slug(),
                p.name(),
                p.language(),
                p.timezone(),
                p.grid(),
                p.sections().stream().map(s -> enlarged(s, times)).toList(),
                p.sectionMap(),
                p.texts(),
                p.pagesByDay(),
                p.volume(),
                p.sources(),
                p.layouts());
    }

    private static SectionPlan enlarged(SectionPlan s, int times) {
        var most = s.place().equals("first") ? s.maxPages() : s.maxPages() * times;
        return new SectionPlan(
                s.name(), s.title(), s.subsections(), s.kind(), s.minPages(), most, s.place(), s.shares());
    }

    private Day joined(List<Path> folders, int times) throws Exception {
        var reader = new DayReader(publication);
        var first = reader.read(folders.getFirst()).value().day();
        var stories = new ArrayList<>(first.stories());
        for (var copy = 1; copy < times; copy++) {
            var more = reader.read(folders.get(copy % folders.size())).value().day();
            for (var story : more.stories()) {
                stories.add(copied(story, copy, stories.size()));
            }
        }
        return new Day(first.date(), stories, first.adverts(), first.panelData());
    }

    /// Another day's front-page story goes to the section behind it: there is one front page.
    private Story copied(Story story, int copy, int order) {
        var other = story.copied(story.id() + "-" + copy, order);
        return isFront(story.section())
                ? other.inSection(publication.sections().get(1).name())
                : other;
    }

    private boolean isFront(String section) {
        return publication
                .section(section)
                .filter(s -> s.place().equals("first"))
                .isPresent();
    }

    /// The sizes looked at, as multiples of the smallest.
    public static List<Integer> multiples() {
        return List.of(1, 2, 4, 8);
    }
}
