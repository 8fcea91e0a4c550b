package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.plan.Copyfitter;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.Item;
import press.broadsheet.plan.PagePlan;
import press.broadsheet.plan.Placement.Matter;
import press.broadsheet.plan.SlotShape;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Piece;
import press.broadsheet.typeset.Typesetter;

/// Makes the planned pages up: every story cut into its columns, every line, picture and rule at its place.
///
/// Pure; promises not to change what the plan chose but for a picture's depth by a few lines.
public final class Makeup {
    private final Publication publication;
    private final Typesetter typesetter;

    public Makeup(Publication publication, Typesetter typesetter) {
        this.publication = publication;
        this.typesetter = typesetter;
    }

    /// All pages of the plan, with what the desk should know about them.
    public Proof<Made> makeUp(Flatplan flatplan, Day day) {
        return new Job(flatplan, day).run();
    }

    /// One edition being made up.
    private final class Job {
        private final Flatplan flatplan;
        private final Day day;
        private final Map<String, Integer> jumpPages = new TreeMap<>();
        private final Map<Integer, Integer> white = new TreeMap<>();
        private final List<Remark> remarks = new ArrayList<>();
        private int overset;

        Job(Flatplan flatplan, Day day) {
            this.flatplan = flatplan;
            this.day = day;
        }

        Proof<Made> run() {
            findJumps();
            var furniture = new Furniture(day, flatplan);
            var pages = flatplan.pages().stream().map(p -> page(p, furniture)).toList();
            var measures =
                    new Measurement(pages, Measurement.columnLines(flatplan), placedStories()).measure(white, overset);
            return new Proof<>(new Made(pages, measures), remarks);
        }

        private List<Matter> matters(PagePlan page) {
            return page.placements().stream()
                    .filter(Matter.class::isInstance)
                    .map(Matter.class::cast)
                    .toList();
        }

        private void findJumps() {
            for (var page : flatplan.pages()) {
                for (var matter : matters(page)) {
                    if (matter.treatment().item().kind() == Item.Kind.JUMP) {
                        jumpPages.put(matter.treatment().item().story().id(), page.number());
                    }
                }
            }
        }

        private MadePage page(PagePlan plan, Furniture furniture) {
            var stories = new ArrayList<>(furniture.on(plan));
            for (var matter : matters(plan)) {
                stories.addAll(story(plan, matter));
            }
            var title = plan.sections().stream().map(SectionPlan::title).collect(Collectors.joining(" / "));
            return new MadePage(
                    plan.number(), title, plan.layout().name(), plan.layout().grid(), stories);
        }

        private List<PlacedStory> story(PagePlan page, Matter matter) {
            var t = matter.treatment();
            var fitted = Copyfitter.fit(t, matter.legs());
            remarkOn(page, matter, fitted);
            return new StoryMaker(page.layout().grid(), matter, fitted, jumpLine(page, matter)).stories();
        }

        private List<Line> jumpLine(PagePlan page, Matter matter) {
            if (!matter.treatment().jumps()) {
                return List.of();
            }
            var target = jumpPages.get(matter.treatment().item().story().id());
            if (target == null) {
                throw new IllegalStateException("the plan lets "
                        + matter.treatment().item().story().id() + " jump but gives it no page to go on");
            }
            var text = publication.text("jumpLine").replace("{page}", Integer.toString(target));
            var style = matter.type().of(Part.JUMP_LINE);
            var measure = SlotShape.of(page.layout().grid(), matter.span(), matter.legs(), matter.type())
                    .measure();
            return typesetter.mixed(List.of(Piece.plain(style, text)), measure, Align.RIGHT);
        }

        private void remarkOn(PagePlan page, Matter matter, Copyfitter.Fitted fitted) {
            var below = (matter.depth() - matter.treatment().depth()) * matter.span();
            var missing = fitted.white(matter.legs()) + below;
            white.merge(page.number(), missing, Integer::sum);
            if (missing > 1) {
                remark(page, matter, "UNDERSET", Severity.WARNING, missing + " lines short of its slot", "left white");
            }
            if (fitted.overset() > 0) {
                overset += fitted.overset();
                remark(
                        page,
                        matter,
                        "OVERSET",
                        Severity.ERROR,
                        fitted.overset() + " lines too long for its slot",
                        "cut");
            }
            if (fitted.legs().widows() > 0) {
                remark(page, matter, "WIDOW", Severity.WARNING, "a column begins or ends with a single line", "left");
            }
            pictureRemarks(page, matter);
        }

        private void pictureRemarks(PagePlan page, Matter matter) {
            var t = matter.treatment();
            var story = t.item().story();
            var shown = t.picture().isPresent() ? 1 : 0;
            if (t.item().kind() == Item.Kind.STORY && story.pictures().size() > shown) {
                var left = story.pictures().size() - shown;
                remark(
                        page,
                        matter,
                        "PICTURE_LEFT_OUT",
                        Severity.NOTE,
                        left + " picture(s) found no room",
                        "not printed");
            }
            var hasDeck = t.head().rows().stream().anyMatch(r -> r.part() == Part.DECK);
            if (t.item().kind() == Item.Kind.STORY && !story.deck().isEmpty() && !hasDeck) {
                remark(page, matter, "DECK_LEFT_OUT", Severity.NOTE, "the deck found no room", "not printed");
            }
        }

        private void remark(PagePlan page, Matter matter, String code, Severity severity, String cause, String action) {
            var id = matter.treatment().item().story().id();
            remarks.add(new Remark(code, severity, id, page.number(), matter.slot(), cause, action));
        }

        private List<Story> placedStories() {
            return flatplan.pages().stream()
                    .flatMap(p -> matters(p).stream())
                    .flatMap(m -> m.treatment().items().stream())
                    .map(Item::story)
                    .distinct()
                    .toList();
        }
    }
}
