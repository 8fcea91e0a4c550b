package press.broadsheet.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.PageRecipe;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.Publication;

/// Finds out which pages of an edition have to be planned again for a day that has changed since. A page is, when
/// something on it changed or went, when something new may stand on it, or when the editor now wants it otherwise; with
/// page 1 the pages on which its stories go on are.
public final class Replan {
    private final List<PageRecipe> pages;
    private final Changes changes;
    private final Day day;
    private final FrontPage front;
    private final SortedSet<Integer> free = new TreeSet<>();

    /// What is not as it was when the edition was made.
    ///
    /// @param stories ids of those that are new or changed
    /// @param adverts likewise
    public record Changes(SortedSet<String> stories, SortedSet<String> adverts) {}

    private Replan(List<PageRecipe> pages, Changes changes, Day day, Publication publication) {
        this.pages = pages;
        this.changes = changes;
        this.day = DeskRules.kept(day);
        front = FrontPage.of(this.day, publication, new TreeSet<>());
    }

    /// What may stay; empty where the day has something for which that edition has no page.
    ///
    /// @param pages of the edition made before
    public static Optional<Kept> of(List<PageRecipe> pages, Changes changes, Day day, Publication publication) {
        return new Replan(pages, changes, day, publication).kept();
    }

    /// What stays where only the pages that the editor locked do; with a page on which stories of page 1 go on, page 1.
    ///
    /// @throws IllegalStateException where a locked page cannot stay
    public static Kept locked(List<PageRecipe> pages, Changes changes, Day day) {
        var free = new TreeSet<Integer>();
        pages.forEach(p -> free.add(p.number()));
        for (var lock : day.desk().of(Wish.Lock.class).toList()) {
            var page = pages.stream()
                    .filter(p -> p.number() == lock.page())
                    .findFirst()
                    .orElseThrow(() -> refused(lock, "the edition made before has no such page"));
            free.remove(page.number());
            if (page.stories().stream().anyMatch(Kept::isJump)) {
                free.remove(1);
            }
        }
        var kept = new Kept(pages, free);
        refuseChanges(kept, changes, day);
        return kept;
    }

    /// @throws IllegalStateException where the editor locked a page that does not stay
    public static Kept holding(Kept kept, Changes changes, Day day) {
        refuseChanges(kept, changes, day);
        day.desk().of(Wish.Lock.class).filter(lock -> !kept.holds(lock.page())).forEach(lock -> {
            kept.pages().stream()
                    .filter(p -> p.number() == lock.page())
                    .forEach(p -> refuseChanges(lock, p, changes, day));
            throw refused(lock, "it has to be planned again with the pages that changed");
        });
        return kept;
    }

    private static void refuseChanges(Kept kept, Changes changes, Day day) {
        day.desk()
                .of(Wish.Lock.class)
                .forEach(lock -> kept.fixed()
                        .filter(p -> p.number() == lock.page() || p.number() == 1)
                        .forEach(p -> refuseChanges(lock, p, changes, day)));
    }

    private static void refuseChanges(Wish.Lock lock, PageRecipe page, Changes changes, Day day) {
        for (var slot : page.stories()) {
            if (day.stories().stream().noneMatch(s -> s.id().equals(slot.story()))) {
                throw refused(
                        lock, "story " + slot.story() + " on page " + page.number() + " is not in the day any more");
            }
            if (changes.stories().contains(slot.story())) {
                throw refused(lock, "story " + slot.story() + " on page " + page.number() + " has changed since");
            }
        }
    }

    private static IllegalStateException refused(Wish.Lock lock, String why) {
        return new IllegalStateException("desk.yaml, line " + lock.line() + ": page " + lock.page() + " is locked, but "
                + why + "; take the lock away");
    }

    private Optional<Kept> kept() {
        if (day.adverts().stream().anyMatch(a -> changes.adverts().contains(a.id()) && !hasAdvert(a.id()))) {
            return Optional.empty();
        }
        pages.stream().filter(this::isTouched).forEach(p -> free.add(p.number()));
        day.desk().wishes().forEach(this::wish);
        for (var before = -1; before < free.size(); ) {
            before = free.size();
            leaders();
            jumps();
            if (!allHavePages()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Kept(pages, free));
    }

    private boolean hasAdvert(String id) {
        return pages.stream()
                .flatMap(p -> p.furniture().stream())
                .anyMatch(f -> f.advert().equals(id));
    }

    /// Whether something on the page changed or went.
    private boolean isTouched(PageRecipe page) {
        var stories = page.stories().stream()
                .map(PageRecipe.Slot::story)
                .anyMatch(id -> changes.stories().contains(id) || story(id).isEmpty());
        var adverts = page.furniture().stream()
                .map(PageRecipe.Piece::advert)
                .filter(id -> !id.isEmpty())
                .anyMatch(id ->
                        changes.adverts().contains(id) || day.adverts().stream().noneMatch(a -> a.id().equals(id)));
        return stories || adverts;
    }

    private Optional<Story> story(String id) {
        return day.stories().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// Frees the pages of a wish that the edition does not meet.
    private void wish(Wish wish) {
        switch (wish) {
            case Wish.Pin pin -> {
                if (!isAt(pin)) {
                    free.add(pin.page());
                    pageOf(pin.story()).ifPresent(p -> free.add(p.number()));
                }
            }
            case Wish.MustRun run -> {
                if (pageOf(run.story()).isEmpty()) {
                    story(run.story()).ifPresent(this::freeSection);
                }
            }
            case Wish.Jump jump ->
                pageOf(jump.story())
                        .filter(p -> slot(p, jump.story()).dress().jumps() != jump.jumps())
                        .ifPresent(p -> free.add(p.number()));
            case Wish.Force force ->
                pages.stream()
                        .filter(p -> p.number() == force.page() && !p.layout().equals(force.layout()))
                        .forEach(p -> free.add(p.number()));
            case Wish.KeepOut out -> {}
            case Wish.Headline headline -> {}
            case Wish.Move move -> {}
            case Wish.Lock lock -> {}
        }
    }

    private boolean isAt(Wish.Pin pin) {
        return pageOf(pin.story())
                .filter(p -> p.number() == pin.page())
                .filter(p -> pin.slot().isEmpty()
                        || slot(p, pin.story())
                                .slot()
                                .replaceFirst("\\.\\d+$", "")
                                .equals(pin.slot()))
                .isPresent();
    }

    /// Where the story begins.
    private Optional<PageRecipe> pageOf(String story) {
        return pages.stream()
                .filter(p -> p.stories().stream().anyMatch(s -> s.story().equals(story) && !Kept.isJump(s)))
                .findFirst();
    }

    private static PageRecipe.Slot slot(PageRecipe page, String story) {
        return page.stories().stream()
                .filter(s -> s.story().equals(story) && !Kept.isJump(s))
                .findFirst()
                .orElseThrow();
    }

    /// A new story that belongs on page 1 frees it; when it is free, what belongs there may come from elsewhere.
    private void leaders() {
        for (var id : front.leaders()) {
            var isThere = pageOf(id).filter(p -> p.number() == 1).isPresent();
            if (!isThere && (free.contains(1) || changes.stories().contains(id))) {
                free.add(1);
                pageOf(id).ifPresent(p -> free.add(p.number()));
            }
        }
        for (var promoted : front.remarks()) {
            if (free.contains(1)) {
                pageOf(promoted.article()).ifPresent(p -> free.add(p.number()));
            }
        }
    }

    /// Where the stories of page 1 go on is planned with it.
    private void jumps() {
        if (free.contains(1)) {
            pages.stream()
                    .filter(p -> p.stories().stream().anyMatch(Kept::isJump))
                    .forEach(p -> free.add(p.number()));
        }
    }

    /// Every story that is new or had its place on a free page needs a free page of its section. False where the
    /// edition has no page of that section.
    private boolean allHavePages() {
        for (var story : front.day().stories()) {
            var isNew =
                    changes.stories().contains(story.id()) && pageOf(story.id()).isEmpty();
            var lostPlace =
                    pageOf(story.id()).filter(p -> free.contains(p.number())).isPresent();
            if ((isNew || lostPlace) && !hasFreePage(story)) {
                if (pagesOf(story).isEmpty() && !isCartoon(story)) {
                    return false;
                }
                freeSection(story);
            }
        }
        return true;
    }

    /// Cartoons have no pages of their own: they go with the opinion pages or not at all.
    private static boolean isCartoon(Story story) {
        return story.body().isEmpty();
    }

    private boolean hasFreePage(Story story) {
        return pagesOf(story).stream().anyMatch(p -> free.contains(p.number()));
    }

    private List<PageRecipe> pagesOf(Story story) {
        return pages.stream()
                .filter(p -> p.sections().contains(story.section()))
                .toList();
    }

    private void freeSection(Story story) {
        pagesOf(story).forEach(p -> free.add(p.number()));
    }
}
