package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Block;
import press.broadsheet.intake.Draft.Kind;

/// Finished drafts into the blocks that are set.
final class BlockMaker {
    private static final int LONGEST_SUBHEAD = 140;

    private BlockMaker() {}

    static List<Block> blocks(List<Draft> drafts) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < drafts.size(); i++) {
            var isInside = i > 0 && i + 1 < drafts.size();
            blocks.add(block(settled(drafts.get(i), isInside), blocks.isEmpty()));
        }
        return List.copyOf(blocks);
    }

    /// A crosshead stands only between two paragraphs; a short bold paragraph there is one.
    private static Draft settled(Draft draft, boolean isInside) {
        var text = draft.text();
        if (draft.is(Kind.SUBHEAD) && (!isInside || text.text().length() > LONGEST_SUBHEAD)) {
            return draft.as(Kind.PARAGRAPH).with(text.restyled(Style::asBold));
        }
        var isBoldLine = draft.is(Kind.PARAGRAPH)
                && isInside
                && PlainBody.isSubhead(text.text())
                && text.allVisible(Style::bold);
        return isBoldLine ? draft.as(Kind.SUBHEAD).with(text.restyled(Style::notBold)) : draft;
    }

    private static Block block(Draft draft, boolean isFirst) {
        var runs = draft.text().runs();
        return switch (draft.kind()) {
            case PARAGRAPH -> new Block.Paragraph(runs);
            case SUBHEAD -> new Block.Subhead(runs);
            case ITEM -> new Block.ListItem(draft.marker(), runs);
            case QUOTE -> new Block.Quote(runs);
            case VERSE -> new Block.VerseLine(runs, draft.opens() && !isFirst);
            case BOX -> box(draft.parts());
        };
    }

    private static Block box(List<Draft> drafts) {
        var parts = drafts.stream().filter(part -> !part.isEmpty()).toList();
        var first = parts.getFirst();
        var hasHead =
                parts.size() > 1 && (first.is(Kind.SUBHEAD) || first.text().allVisible(Style::bold));
        var headline = hasHead ? first.text().text() : "";
        var rest = parts.stream()
                .skip(hasHead ? 1 : 0)
                .flatMap(part -> flat(part).stream())
                .toList();
        return new Block.FactBox(headline, rest);
    }

    /// A box holds paragraphs and list items only.
    private static List<Block> flat(Draft part) {
        return switch (part.kind()) {
            case ITEM -> List.of(block(part, true));
            case SUBHEAD ->
                List.of(new Block.Paragraph(part.text().restyled(Style::asBold).runs()));
            case BOX ->
                part.parts().stream()
                        .filter(inner -> !inner.isEmpty())
                        .flatMap(inner -> flat(inner).stream())
                        .toList();
            case PARAGRAPH, QUOTE, VERSE ->
                List.of(new Block.Paragraph(part.text().runs()));
        };
    }
}
