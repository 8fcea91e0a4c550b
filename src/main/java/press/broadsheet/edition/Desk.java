package press.broadsheet.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The editor's word for one edition: what `desk.yaml` asks of the plan. Free of contradictions; every story, section,
/// layout and slot that it names is there.
///
/// @param wishes in the file's order; for each story and page at most one of a kind
public record Desk(List<Wish> wishes) {
    /// The editor leaves all to the plan.
    public static final Desk NONE = new Desk(List.of());

    public Desk {
        wishes = List.copyOf(wishes);
    }

    public Optional<Wish.Pin> pin(String story) {
        return of(Wish.Pin.class, story).findFirst();
    }

    public boolean keepsOut(String story) {
        return of(Wish.KeepOut.class, story).findFirst().isPresent();
    }

    /// Whether the story has to be printed: so it says, or it is pinned.
    public boolean mustRun(String story) {
        return of(Wish.MustRun.class, story).findFirst().isPresent()
                || pin(story).isPresent();
    }

    /// Whether the story has to go on on another page, or must not; empty where the plan is free.
    public Optional<Wish.Jump> jump(String story) {
        return of(Wish.Jump.class, story).findFirst();
    }

    public Optional<Wish.Force> layout(int page) {
        return of(Wish.Force.class).filter(f -> f.page() == page).findFirst();
    }

    public Optional<Wish.Lock> lock(int page) {
        return of(Wish.Lock.class).filter(l -> l.page() == page).findFirst();
    }

    /// The wishes of one kind, in the file's order.
    public <W extends Wish> Stream<W> of(Class<W> kind) {
        return wishes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <W extends Wish.OfStory> Stream<W> of(Class<W> kind, String story) {
        return of(kind).filter(w -> w.story().equals(story));
    }
}
