package press.broadsheet.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.PageRecipe;
import press.broadsheet.layout.Publication;
import press.broadsheet.plan.PageAllocator.Allotted;

/// What stays of an edition made before: its page count, the sections of its pages, and some pages as they were.
///
/// @param pages of that edition, all of them, in order; empty where everything is planned anew
/// @param free  numbers of those that are planned anew
public record Kept(List<PageRecipe> pages, SortedSet<Integer> free) {
    /// Nothing stays.
    public static final Kept NOTHING = new Kept(List.of(), new TreeSet<>());

    public Kept {
        pages = List.copyOf(pages);
        free = Collections.unmodifiableSortedSet(new TreeSet<>(free));
    }

    /// Whether there is nothing to go by.
    public boolean isNothing() {
        return pages.isEmpty();
    }

    /// Whether the page stays as it was.
    public boolean holds(int page) {
        return fixed().anyMatch(p -> p.number() == page);
    }

    /// The pages that stay.
    Stream<PageRecipe> fixed() {
        return pages.stream().filter(p -> !free.contains(p.number()));
    }

    /// Items that stay where they are.
    Stream<PageRecipe.Slot> slots() {
        return fixed().flatMap(p -> p.stories().stream());
    }

    /// Whether the story begins on a page that stays.
    boolean hasStory(String id) {
        return slots().anyMatch(s -> s.story().equals(id) && !isJump(s));
    }

    /// Whether the advert stands on a page that stays.
    boolean hasAdvert(String id) {
        return fixed().flatMap(p -> p.furniture().stream())
                .anyMatch(f -> f.advert().equals(id));
    }

    /// On which page of that edition the story's rest stood.
    Optional<Integer> jumpPage(String story) {
        return pages.stream()
                .filter(p -> p.stories().stream().anyMatch(s -> s.story().equals(story) && isJump(s)))
                .map(PageRecipe::number)
                .findFirst();
    }

    /// Whether the page has the sections of the one on which the story's rest stood.
    boolean isInSectionOf(int page, String story) {
        var host = jumpPage(story).orElse(page);
        return pages.get(page - 1).sections().equals(pages.get(host - 1).sections());
    }

    /// The day without the stories that stay where they are.
    Day without(Day day) {
        return day.withStories(
                day.stories().stream().filter(s -> !hasStory(s.id())).toList());
    }

    /// Hashes of the pictures that stay.
    SortedSet<String> pictures(Day day) {
        var pictures = new TreeSet<String>();
        slots().filter(s -> s.picture() >= 0)
                .forEach(slot -> day.stories().stream()
                        .filter(s -> s.id().equals(slot.story()) && s.pictures().size() > slot.picture())
                        .forEach(s ->
                                pictures.add(s.pictures().get(slot.picture()).sha256())));
        return pictures;
    }

    /// Adverts that stand on no page that stays.
    List<Advert> unbooked(List<Advert> adverts) {
        return adverts.stream().filter(a -> !hasAdvert(a.id())).toList();
    }

    /// The sections of all pages, as they were.
    List<Allotted> allotted(Publication publication) {
        return pages.stream()
                .map(p -> new Allotted(p.sections().stream()
                        .map(name -> publication
                                .section(name)
                                .orElseThrow(() -> new IllegalStateException("page " + p.number()
                                        + " cannot be planned again: there is no section '" + name + "' any more")))
                        .toList()))
                .toList();
    }

    static boolean isJump(PageRecipe.Slot slot) {
        return slot.kind().equals("jump");
    }
}
