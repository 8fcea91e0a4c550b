package press.broadsheet.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed;
import press.broadsheet.render.TagTree.Spoken;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

/// One story's elements: a single article, over all its columns and pages, in the order in which its matter is placed.
final class StoryTags {
    private static final Pattern MARKER = Pattern.compile("[•·▪■–—*-]|\\d{1,3}[.)]");

    private final TagTree tree;
    private final Tag article;
    private final String opening;
    private final Map<Key, Tag> paragraphs = new HashMap<>();
    private final Map<Key, Placed.Text> latest = new HashMap<>();

    StoryTags(TagTree tree, Tag article, String opening) {
        this.tree = tree;
        this.article = article;
        this.opening = opening;
    }

    /// The same paragraph, whatever column it stands in. Captions are numbered apart.
    private record Key(int paragraph, boolean caption) {
        static Key of(Placed.Text text) {
            return new Key(text.paragraph(), text.part() == Part.CAPTION);
        }
    }

    /// @param target where the text leads, for jump lines
    void add(Placed.Text text, Optional<LinkArea.Target> target) {
        var key = Key.of(text);
        var known = paragraphs.get(key);
        if (known == null) {
            begin(key, text, target);
        } else {
            var before = latest.get(key);
            if (before != null && isSpaceBetween(before, text)) {
                tree.speak(before, tree.spoken(before).followedBySpace());
            }
            tree.speak(text, new Spoken(known, Optional.empty(), target, false));
        }
        latest.put(key, text);
    }

    void add(Placed.Photo photo) {
        var figure = article.append(Role.FIGURE)
                .note(Tag.Note.ALT, photo.picture().alt())
                .covers(photo.box());
        tree.show(photo, figure);
    }

    private void begin(Key key, Placed.Text text, Optional<LinkArea.Target> target) {
        var label = Optional.<Tag>empty();
        Tag tag;
        if (isItem(text)) {
            var list = article.open(Role.LIST).orElseGet(() -> article.append(Role.LIST));
            var item = list.append(Role.ITEM);
            label = Optional.of(item.append(Role.LABEL));
            tag = item.append(Role.ITEM_BODY);
        } else {
            tag = element(text.part());
        }
        paragraphs.put(key, tag);
        tree.speak(text, new Spoken(tag, label, target, false));
    }

    private Tag element(Part part) {
        return switch (part) {
            case HEADLINE -> article.append(Role.HEADLINE);
            case SUBHEAD, FACTBOX_HEAD -> article.append(Role.SUBHEAD);
            case CAPTION -> article.append(Role.CAPTION);
            case QUOTE ->
                article.open(Role.QUOTE)
                        .orElseGet(() -> article.append(Role.QUOTE))
                        .append(Role.PARAGRAPH);
            default -> article.append(Role.PARAGRAPH);
        };
    }

    /// Lists are made of items that begin with a marker; items of a fact box may be such.
    private static boolean isItem(Placed.Text text) {
        if (text.part() != Part.LIST && text.part() != Part.FACTBOX) {
            return false;
        }
        var first = firstLine(text);
        return firstWord(first) < first.spans().size()
                && MARKER.matcher(textOf(first, firstWord(first))).matches();
    }

    /// How many spans a line's first word has.
    static int firstWord(Line line) {
        int spans = Math.min(1, line.spans().size());
        while (spans < line.spans().size() && line.spans().get(spans).joined()) {
            spans++;
        }
        return spans;
    }

    /// A paragraph that goes on in the next column goes on with a new word, unless a word is divided there; a drop cap
    /// is mostly the first letter of a word.
    private boolean isSpaceBetween(Placed.Text before, Placed.Text after) {
        if (before.part() == Part.DROPCAP) {
            var letter = firstLine(before);
            return opening.startsWith(textOf(letter, letter.spans().size()) + " ");
        }
        var next = firstLine(after);
        return next.spans().isEmpty() || !next.spans().getFirst().joined();
    }

    private static Line firstLine(Placed.Text text) {
        return text.lines().getFirst().line();
    }

    private static String textOf(Line line, int spans) {
        return line.spans().stream().limit(spans).map(Span::text).collect(Collectors.joining());
    }
}
