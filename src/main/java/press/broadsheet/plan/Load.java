package press.broadsheet.plan;

import press.broadsheet.layout.Grid;

/// Roughly how much room items take, before anything is set: for choosing the number of pages only.
final class Load {
    private static final double LETTER_PER_TYPE_SIZE = 0.412;
    private static final int HEAD = 16;
    private static final int PICTURE = 70;
    private static final int SMALL_PICTURE = 45;

    /// Share of a page that is not section head, folio, rules or gaps.
    private static final double USABLE = 0.93;

    private Load() {}

    /// In lines of one column.
    static double of(Item item, Grid grid) {
        var lettersPerLine = grid.measure().pt() / (grid.leading().pt() * 0.82 * LETTER_PER_TYPE_SIZE);
        var lines = (double) HEAD;
        for (var block : item.story().body()) {
            lines += Math.ceil(block.text().length() / lettersPerLine + 0.3);
        }
        if (item.kind() == Item.Kind.PHOTO || item.kind() == Item.Kind.CARTOON) {
            return 1.5 * PICTURE;
        }
        return lines + (item.picture() < 0 ? 0 : item.story().newsValue() <= 3 ? PICTURE : SMALL_PICTURE);
    }

    /// What one page holds, in lines of one column.
    static double page(Grid grid) {
        return grid.lines() * grid.columns() * USABLE;
    }
}
