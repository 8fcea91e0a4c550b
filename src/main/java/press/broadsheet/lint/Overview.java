package press.broadsheet.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.plan.Placement.Matter;

/// A made edition spread out, so that each rule finds at once what it looks at.
final class Overview {
    private final MadeEdition edition;
    private final List<Piece> pieces;
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<String, Piece> first = new LinkedHashMap<>();
    private final List<Likeness.Pair> alike;

    Overview(MadeEdition edition) {
        this.edition = edition;
        pieces = edition.pages().stream()
                .flatMap(page -> page.stories().stream()
                        .filter(s -> !s.story().isEmpty())
                        .map(s -> new Piece(page.number(), s)))
                .toList();
        pieces.forEach(piece -> first.putIfAbsent(piece.story(), piece));
        edition.day().stories().stream()
                .filter(story -> first.containsKey(story.id()))
                .forEach(story -> stories.put(story.id(), story));
        alike = Likeness.among(placed());
    }

    Publication publication() {
        return edition.publication();
    }

    Day day() {
        return edition.day();
    }

    List<MadePage> pages() {
        return edition.pages();
    }

    List<PrintedPanel> furniture() {
        return edition.furniture();
    }

    /// Every piece of every story, page by page.
    List<Piece> pieces() {
        return pieces;
    }

    List<Piece> pieces(Story story) {
        return pieces.stream().filter(p -> p.story().equals(story.id())).toList();
    }

    /// The day's stories that are printed, as received.
    List<Story> placed() {
        return List.copyOf(stories.values());
    }

    /// A printed story.
    Optional<Story> story(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    /// Where a printed story begins.
    Piece first(Story story) {
        return Optional.ofNullable(first.get(story.id())).orElseThrow();
    }

    /// Printed stories that have one text.
    List<Likeness.Pair> alike() {
        return alike;
    }

    /// How a piece was planned; empty where no placement has its slot's name.
    Optional<Matter> matter(Piece piece) {
        return edition.flatplan().pages().stream()
                .filter(page -> page.number() == piece.page())
                .flatMap(page -> page.placements().stream())
                .filter(Matter.class::isInstance)
                .map(Matter.class::cast)
                .filter(m -> piece.slot().equals(m.slot()) || piece.slot().startsWith(m.slot() + "."))
                .findFirst();
    }
}
