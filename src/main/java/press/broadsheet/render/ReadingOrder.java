package press.broadsheet.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import press.broadsheet.geometry.Box;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;
import press.broadsheet.render.PanelTags.Place;

/// Puts an edition into the order in which it is read aloud: section by section, in each the stories of its pages in
/// the plan's order, each story whole with its jump, and after a page's stories its panels and adverts.
final class ReadingOrder {
    private final EditionFacts facts;
    private final Map<Placed.Panel, Element> panels;
    private final StoryIndex index;
    private final TagTree tree;
    private final PanelTags panelTags;
    private final Map<String, Tag> sections = new LinkedHashMap<>();
    private final Map<String, StoryTags> stories = new HashMap<>();

    private ReadingOrder(int pages, EditionFacts facts, StoryIndex index, Map<Placed.Panel, Element> panels) {
        this.facts = facts;
        this.panels = panels;
        this.index = index;
        this.tree = new TagTree(pages);
        this.panelTags = new PanelTags(tree);
    }

    /// @param panels the block of each panel that Flying Saucer will draw
    static TagTree of(List<MadePage> pages, EditionFacts facts, StoryIndex index, Map<Placed.Panel, Element> panels) {
        var order = new ReadingOrder(pages.size(), facts, index, panels);
        for (int i = 0; i < pages.size(); i++) {
            order.page(i, pages.get(i));
        }
        return order.tree;
    }

    private void page(int number, MadePage page) {
        var waiting = panelsOf(page);
        take(waiting, page, panel -> place(panel) == Place.FIRST);
        for (var story : page.stories()) {
            if (!story.story().isEmpty()) {
                take(waiting, page, panel -> place(panel) == Place.ABOVE && standsOver(panel.box(), story.box()));
                story(number, story);
            }
        }
        take(waiting, page, panel -> place(panel) != Place.NOWHERE);
    }

    private List<Placed.Panel> panelsOf(MadePage page) {
        var found = new ArrayList<Placed.Panel>();
        for (var story : page.stories()) {
            for (var item : story.items()) {
                if (item instanceof Placed.Panel panel && panels.containsKey(panel)) {
                    found.add(panel);
                }
            }
        }
        return found;
    }

    private Place place(Placed.Panel panel) {
        return PanelTags.place(block(panel));
    }

    private Element block(Placed.Panel panel) {
        var block = panels.get(panel);
        if (block == null) {
            throw new IllegalStateException("the panel " + panel.name() + " has no block");
        }
        return block;
    }

    /// Reads those of the `waiting` panels that are `wanted`, in their order.
    private void take(List<Placed.Panel> waiting, MadePage page, java.util.function.Predicate<Placed.Panel> wanted) {
        for (var panel : List.copyOf(waiting)) {
            if (wanted.test(panel)) {
                waiting.remove(panel);
                read(panel, sectionOf(panel, page));
            }
        }
    }

    private void read(Placed.Panel panel, String title) {
        var section = section(title);
        var head = section.first(Role.SECTION_HEAD);
        if (head.isPresent() && place(panel) == Place.FIRST) {
            panelTags.appendAgain(block(panel), head.get().note(Tag.Note.ACTUAL_TEXT, title));
        } else {
            panelTags.append(block(panel), section);
        }
    }

    /// A panel's model names the section that it stands under.
    private static String sectionOf(Placed.Panel panel, MadePage page) {
        var titles = StoryIndex.sections(page);
        return panel.model().get("section") instanceof String title && titles.contains(title)
                ? title
                : titles.getFirst();
    }

    private Tag section(String title) {
        return sections.computeIfAbsent(
                title, t -> tree.root().append(Role.SECTION).note(Tag.Note.TITLE, t));
    }

    private static boolean standsOver(Box panel, Box story) {
        return panel.foot().compareTo(story.y()) <= 0
                && panel.x().compareTo(story.x().plus(story.width())) < 0
                && story.x().compareTo(panel.x().plus(panel.width())) < 0;
    }

    private void story(int page, PlacedStory story) {
        var tags = stories.computeIfAbsent(story.story(), this::article);
        for (var item : story.items()) {
            switch (item) {
                case Placed.Text text -> tags.add(text, target(page, story, text));
                case Placed.Photo photo -> tags.add(photo);
                case Placed.Fill _, Placed.Frame _, Placed.Panel _ -> {
                    // Rules and tints are not read; panels are read apart.
                }
            }
        }
    }

    private StoryTags article(String story) {
        var known = facts.of(story);
        var article = section(index.pieces(story).getFirst().section()).append(Role.ARTICLE);
        if (!known.language().equals(facts.language())) {
            article.note(Tag.Note.LANGUAGE, known.language());
        }
        return new StoryTags(tree, article, known.opening());
    }

    /// Where a jump line leads: on to the story's rest, or back to its beginning.
    private Optional<LinkArea.Target> target(int page, PlacedStory story, Placed.Text text) {
        return switch (text.part()) {
            case JUMP_LINE -> index.onAnotherPage(story.story(), page, true).map(ReadingOrder::head);
            case JUMP_FROM -> index.onAnotherPage(story.story(), page, false).map(ReadingOrder::head);
            default -> Optional.empty();
        };
    }

    private static LinkArea.Target head(StoryIndex.Piece piece) {
        return new LinkArea.Place(piece.page(), piece.matter().box().y());
    }
}
