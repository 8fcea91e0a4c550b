package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.StoryType;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.SetHeadline;

/// Sets kicker, headline and deck over a slot's width in every way worth considering.
final class Heads {
    private static final Length TOP = Length.ofPt(3);
    private static final Length ABOVE_HEADLINE = Length.ofPt(2);
    private static final Length ABOVE_DECK = Length.ofPt(4);
    private static final Length BELOW = Length.ofPt(5);

    /// Between a headline's longest tail and the text.
    private static final Length CLEAR = Length.ofPt(2);

    /// How much of a font's descent its tails take; the rest is for marks under letters.
    private static final double TAIL = 0.85;

    /// What leaving out a deck costs that would have fitted.
    private static final int NO_DECK = 6;

    /// What a headline of no size would cost; half its ladder's first size costs half.
    private static final int SMALL_LEAD = 90;

    private static final int SMALL_HEADLINE = 12;

    /// From this prominence on a slot is a lead's.
    private static final int LEAD = 85;

    /// A [SetHeadline]'s cost is in thousandths of an unprintable one.
    private static final int HEADLINE_COST_PER_LINE = 20;

    private final SmallType smallType;

    private final String jumpFrom;

    /// @param jumpFrom what stands above the rest of a jumped story: "From page 1"
    Heads(SmallType smallType, String jumpFrom) {
        this.smallType = smallType;
        this.jumpFrom = jumpFrom;
    }

    /// The cheapest head for each depth that can be reached; at least one.
    List<Head> of(Item item, Leaf leaf, Length width, Length leading) {
        var type = leaf.type();
        if (item.kind() == Item.Kind.CARTOON || (item.kind() == Item.Kind.PHOTO && item.picture() > 0)) {
            return List.of(Head.NONE);
        }
        var best = new TreeMap<Integer, Head>();
        for (var headline : headlines(item.story(), type, width)) {
            for (var deck : decks(item, type, width)) {
                var head = head(top(item, type, width), headline, deck, leaf, leading);
                best.merge(head.depth(), head, (a, b) -> a.cost() <= b.cost() ? a : b);
            }
        }
        return List.copyOf(best.values());
    }

    private List<SetHeadline> headlines(Story story, StoryType type, Length width) {
        var set = smallType.headlines(story.headline(), type.of(Part.HEADLINE), width);
        if (set.isEmpty()) {
            throw new IllegalStateException(
                    "no size of the ladder sets the headline of " + story.id() + ": " + story.headline());
        }
        return set;
    }

    /// A kicker above the headline, or the line that says where a jump comes from.
    private List<Head.Row> top(Item item, StoryType type, Length width) {
        if (item.kind() == Item.Kind.JUMP) {
            var style = type.of(Part.JUMP_FROM);
            return List.of(
                    new Head.Row(Part.JUMP_FROM, TOP, style.leading(), smallType.ragged(jumpFrom, style, width)));
        }
        var style = type.of(Part.KICKER);
        if (item.story().kicker().isEmpty() || !style.show()) {
            return List.of();
        }
        var lines = smallType.ragged(item.story().kicker(), style, width);
        return List.of(new Head.Row(Part.KICKER, TOP, style.leading(), lines));
    }

    /// The deck's lines or none; without is always among them.
    private List<List<Line>> decks(Item item, StoryType type, Length width) {
        var style = type.of(Part.DECK);
        var decks = new ArrayList<List<Line>>();
        decks.add(List.of());
        if (item.kind() == Item.Kind.STORY
                && style.show()
                && !item.story().deck().isEmpty()) {
            var lines = smallType.ragged(item.story().deck(), style, width);
            if (lines.size() <= style.maxLines()) {
                decks.add(lines);
            }
        }
        return decks;
    }

    private static Head head(List<Head.Row> top, SetHeadline headline, List<Line> deck, Leaf leaf, Length leading) {
        var type = leaf.type();
        var rows = new ArrayList<>(top);
        var above = top.isEmpty() ? TOP : ABOVE_HEADLINE;
        rows.add(new Head.Row(Part.HEADLINE, above, headline.leading(), headline.lines()));
        if (!deck.isEmpty()) {
            rows.add(new Head.Row(Part.DECK, ABOVE_DECK, type.of(Part.DECK).leading(), deck));
        }
        var hasDeck = rows.getLast().part() == Part.DECK;
        var cost = headline.cost() / HEADLINE_COST_PER_LINE + (hasDeck ? 0 : NO_DECK) + smallness(headline, leaf);
        var below = hasDeck ? BELOW : below(headline);
        return new Head(rows, wholeLines(depth(rows).plus(below), leading), cost);
    }

    /// White under a headline: enough that the tail of a y in large type stays clear of the text. Capitals stand in the
    /// middle of their leading, so that half of what is not theirs is white already.
    private static Length below(SetHeadline headline) {
        var span = headline.lines().getLast().spans().getFirst();
        var tail = span.size().scaled(span.face().descent() * TAIL / 1000);
        var white = headline.leading()
                .minus(span.size().scaled(span.face().capHeight() / 1000.0))
                .dividedBy(2);
        var needed = tail.minus(white).plus(CLEAR);
        return needed.millipoints() > BELOW.millipoints() ? needed : BELOW;
    }

    /// A lead should be as large as its ladder allows.
    private static int smallness(SetHeadline headline, Leaf leaf) {
        var largest = leaf.type().of(Part.HEADLINE).ladder().getFirst();
        var share = 1 - headline.size().pt() / largest.pt();
        return (int) Math.round(share * (leaf.prominence() >= LEAD ? SMALL_LEAD : SMALL_HEADLINE));
    }

    /// Of all rows with the white above each.
    static Length depth(List<Head.Row> rows) {
        var depth = Length.ZERO;
        for (var row : rows) {
            depth = depth.plus(row.lead()).plus(row.leading().times(row.lines().size()));
        }
        return depth;
    }

    static int wholeLines(Length depth, Length leading) {
        return Math.ceilDiv(depth.millipoints(), leading.millipoints());
    }
}
