package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.PageRecipe;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Node;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;

/// Makes a page again as an edition before had it. Nothing is sought: each item is dressed for its slot as it was.
final class PageKeeper {
    private final Publication publication;
    private final Measurer measurer;
    private final List<LayoutTree> layouts;
    private final Day day;

    PageKeeper(Publication publication, Measurer measurer, List<LayoutTree> layouts, Day day) {
        this.publication = publication;
        this.measurer = measurer;
        this.layouts = layouts;
        this.day = day;
    }

    /// All pages that stay.
    Stay keep(Kept kept, DeskRules rules) {
        var groups = new ArrayList<GroupPlan>();
        var jumps = List.<Item>of();
        for (var page : kept.fixed().toList()) {
            groups.add(keep(page, jumps, rules));
            jumps = page.number() == 1 ? Jumps.from(groups.getFirst().pages().getFirst()) : jumps;
        }
        return new Stay(groups, jumps);
    }

    /// Pages as they were.
    ///
    /// @param jumps rests of the stories that jump from a page 1 that stays
    record Stay(List<GroupPlan> groups, List<Item> jumps) {
        /// These pages and others, in order.
        List<GroupPlan> among(List<GroupPlan> others) {
            return Stream.concat(groups.stream(), others.stream())
                    .sorted(Comparator.comparingInt(GroupPlan::firstPage))
                    .toList();
        }

        /// A page that is planned anew still has to take what goes on there from a page 1 that stays.
        PageTask withJumps(PageTask task, Kept kept) {
            var own = jumps.stream()
                    .filter(j -> kept.jumpPage(j.story().id())
                            .filter(p -> !kept.holds(p))
                            .isPresent())
                    .filter(j -> kept.isInSectionOf(task.number(), j.story().id()))
                    .toList();
            if (own.isEmpty()) {
                return task;
            }
            var pool = new ArrayList<>(own);
            pool.addAll(task.pool());
            return task.withPool(pool);
        }
    }

    /// The page; its cost is what it was, and nothing about it is left to prove.
    ///
    /// @param jumps rests of stories that may go on here
    /// @throws IllegalStateException where it cannot be made as it was
    private GroupPlan keep(PageRecipe page, List<Item> jumps, DeskRules rules) {
        return new Work(page, jumps).plan(rules);
    }

    /// One page being made again.
    private final class Work {
        private final PageRecipe page;
        private final List<Item> jumps;
        private final LayoutTree tree;
        private final List<SectionPlan> sections;

        Work(PageRecipe page, List<Item> jumps) {
            this.page = page;
            this.jumps = jumps;
            tree = layouts.stream()
                    .filter(t -> t.layout().name().equals(page.layout()))
                    .findFirst()
                    .orElseThrow(() -> lost("there is no layout '" + page.layout() + "' any more"));
            sections = page.sections().stream()
                    .map(name -> publication
                            .section(name)
                            .orElseThrow(() -> lost("there is no section '" + name + "' any more")))
                    .toList();
        }

        GroupPlan plan(DeskRules rules) {
            var placements = new ArrayList<Placement>();
            page.furniture().forEach(piece -> placements.add(furniture(piece)));
            var matters = matters();
            placements.addAll(matters);
            var items = matters.stream()
                    .flatMap(m -> m.treatment().items().stream())
                    .toList();
            var task = new PageTask(
                    page.number(), sections, List.of(tree), items, adverts(), page.number() == 1, rules, false);
            var nowhere = Assignment.none(task.pool(), tree.leaves().size());
            var solution = new PageSolution(task, tree, nowhere, page.cost(), placements);
            return new GroupPlan(List.of(task), List.of(solution), List.of(), page.cost(), page.cost());
        }

        private Placement furniture(PageRecipe.Piece p) {
            return switch (p.kind()) {
                case PageRecipes.STANDING ->
                    new Placement.Standing(node(tree.root(), p.name()), p.column(), p.span(), p.line(), p.depth());
                case PageRecipes.ADVERT ->
                    new Placement.Ad(p.name(), p.column(), p.span(), p.line(), p.depth(), advert(p.advert()));
                case PageRecipes.RULE -> new Placement.Rule(p.column(), p.span(), p.line(), p.depth());
                default -> throw lost("its recipe has a '" + p.kind() + "'");
            };
        }

        private Node node(LayoutTree.Branch branch, String name) {
            return standing(branch, name).orElseThrow(() -> lost("layout '" + page.layout() + "' has no " + name));
        }

        private List<Advert> adverts() {
            return page.furniture().stream()
                    .filter(p -> !p.advert().isEmpty())
                    .map(p -> advert(p.advert()))
                    .toList();
        }

        private Advert advert(String id) {
            return id.isEmpty()
                    ? AdvertPlanner.NONE
                    : day.adverts().stream()
                            .filter(a -> a.id().equals(id))
                            .findFirst()
                            .orElseThrow(() -> lost("advert " + id + " is not in the day any more"));
        }

        /// Items of one slot follow each other.
        private List<Placement.Matter> matters() {
            var bySlot = new LinkedHashMap<String, List<PageRecipe.Slot>>();
            page.stories()
                    .forEach(s -> bySlot.computeIfAbsent(s.slot(), n -> new ArrayList<>())
                            .add(s));
            return bySlot.values().stream().map(this::matter).toList();
        }

        private Placement.Matter matter(List<PageRecipe.Slot> slots) {
            var s = slots.getFirst();
            var index = leaf(s.slot());
            var leaf = tree.leaves().get(index);
            var items = slots.stream().map(this::item).toList();
            return new Placement.Matter(
                    s.slot(),
                    leaf.role(),
                    leaf.type(),
                    leaf.legs(),
                    s.column(),
                    leaf.span(),
                    s.line(),
                    s.depth(),
                    treatment(items, leaf, s));
        }

        /// A pile numbers its stories: `single.2` stands in the slot `single`.
        private int leaf(String slot) {
            var name = slot.replaceFirst("\\.\\d+$", "");
            for (var i = 0; i < tree.leaves().size(); i++) {
                if (tree.leaves().get(i).name().equals(name)) {
                    return i;
                }
            }
            throw lost("layout '" + page.layout() + "' has no slot '" + name + "' any more");
        }

        private Item item(PageRecipe.Slot slot) {
            var story = story(slot.story());
            return switch (slot.kind()) {
                case "story" -> Item.of(inSection(story), slot.picture());
                case "photo" -> Item.photo(story, slot.picture());
                case "cartoon" -> Item.cartoon(story);
                default ->
                    jumps.stream()
                            .filter(j -> j.story().id().equals(slot.story()))
                            .findFirst()
                            .orElseThrow(() -> lost("story " + slot.story() + " does not go on here any more"));
            };
        }

        private Story story(String id) {
            return day.stories().stream()
                    .filter(s -> s.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> lost("story " + id + " is not in the day any more"));
        }

        /// Stories that were brought here from another section stand in the page's.
        private Story inSection(Story story) {
            return page.sections().contains(story.section())
                    ? story
                    : story.inSection(page.sections().getFirst());
        }

        private Treatment treatment(List<Item> items, Leaf leaf, PageRecipe.Slot slot) {
            var jumping = page.number() == 1 ? Jumping.MAY : Jumping.NO;
            var curve = measurer.curve(items, leaf, tree.layout().grid(), jumping);
            return curve.treatments().apply(slot.dress().depth()).stream()
                    .filter(t -> isDressed(t, slot.dress()))
                    .findFirst()
                    .orElseThrow(() -> lost("story " + slot.story() + " does not fit slot '" + slot.slot()
                            + "' as it did; its text, the fonts or the layouts have changed"));
        }

        private static boolean isDressed(Treatment t, PageRecipe.Dress dress) {
            return t.head().depth() == dress.head()
                    && t.picture().map(PictureOption::columns).orElse(0) == dress.pictureColumns()
                    && t.pictureDepth() == dress.pictureDepth()
                    && t.jumps() == dress.jumps();
        }

        private IllegalStateException lost(String why) {
            return new IllegalStateException("page " + page.number() + " cannot be made as it was: " + why);
        }
    }

    private static Optional<Node> standing(LayoutTree.Branch branch, String name) {
        return switch (branch) {
            case LayoutTree.Branch.Across across -> first(across.children(), name);
            case LayoutTree.Branch.Down down -> first(down.children(), name);
            case LayoutTree.Branch.Furniture furniture ->
                Optional.of(furniture.node()).filter(n -> PageRecipes.nameOf(n).equals(name));
            case LayoutTree.Branch.Hole hole -> Optional.empty();
            case LayoutTree.Branch.AdvertSpace space -> Optional.empty();
        };
    }

    private static Optional<Node> first(List<LayoutTree.Branch> branches, String name) {
        return branches.stream().flatMap(b -> standing(b, name).stream()).findFirst();
    }
}
