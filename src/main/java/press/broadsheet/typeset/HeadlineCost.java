package press.broadsheet.typeset;

import java.util.List;
import java.util.Set;

/// What a headline costs: 0 for full, balanced lines that end where the sense pauses.
final class HeadlineCost {
    /// From here on no desk would print it.
    static final int UNPRINTABLE = 1000;

    private static final int EMPTY = 400;
    private static final int EMPTY_END = 60;
    private static final int SHORT_END = 500;
    private static final int SHORT_END_PERCENT = 60;
    private static final int LONE_WORD_END = 250;
    private static final int UNEVEN = 300;
    private static final int EVEN_PERCENT = 15;
    private static final int BAD_END = 130;
    private static final int PARTED_NAME = 70;
    private static final int PARTED_NUMBER = 110;
    private static final int PAUSE = 25;
    private static final Set<String> CLINGING = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as", "into", "over", "under",
            "after", "before", "amid", "about", "against", "between", "and", "or", "but", "nor", "if", "that", "than",
            "is", "are", "was", "be", "no", "not", "his", "her", "its", "their", "our", "your", "my", "mr", "mrs", "ms",
            "dr", "rs", "vs", "who", "which", "when", "where", "while");

    private final int measure;
    private final boolean title;
    /// What a line costs that ends after word i.
    private final int[] ends;

    HeadlineCost(List<String> words, int measure) {
        this.measure = measure;
        var capitals =
                words.stream().skip(1).filter(HeadlineCost::isCapitalised).count();
        this.title = capitals * 2 > words.size();
        this.ends = new int[words.size()];
        for (var i = 0; i + 1 < words.size(); i++) {
            ends[i] = ofEnd(words.get(i), words.get(i + 1));
        }
    }

    /// @param lineEnds for each line how many words have been set when it ends
    /// @param widths   of the lines, millipoints
    int of(int[] lineEnds, int[] widths) {
        var cost = emptiness(widths) + imbalance(widths);
        for (var line = 0; line < lineEnds.length - 1; line++) {
            cost += ends[lineEnds[line] - 1];
        }
        var lastLine = lineEnds.length > 1 ? lineEnds[lineEnds.length - 1] - lineEnds[lineEnds.length - 2] : 0;
        return Math.max(0, lastLine == 1 ? cost + LONE_WORD_END : cost);
    }

    private int emptiness(int[] widths) {
        var cost = 0.0;
        for (var line = 0; line < widths.length - 1; line++) {
            var empty = emptyShare(widths[line]);
            cost += EMPTY * empty * empty * 2;
        }
        var empty = emptyShare(widths[widths.length - 1]);
        var tooEmpty = Math.max(0, empty - (100 - SHORT_END_PERCENT) / 100.0);
        return (int) Math.round(cost + EMPTY_END * empty + SHORT_END * tooEmpty);
    }

    private double emptyShare(int width) {
        return 1 - (double) width / measure;
    }

    /// The last line may be shorter, but lines within 15 % of each other are best.
    private int imbalance(int[] widths) {
        var widest = 0;
        var narrowest = Integer.MAX_VALUE;
        for (var width : widths) {
            widest = Math.max(widest, width);
            narrowest = Math.min(narrowest, width);
        }
        var uneven = (double) (widest - narrowest) / measure - EVEN_PERCENT / 100.0;
        return uneven <= 0 ? 0 : (int) Math.round(UNEVEN * uneven * uneven);
    }

    private int ofEnd(String before, String after) {
        var bare = bare(before);
        if (CLINGING.contains(bare) || before.equals("&")) {
            return BAD_END;
        }
        if (isNumber(before) || (isNumber(after) && counts(before))) {
            return PARTED_NUMBER;
        }
        if (after.equals("–") || after.equals("—") || after.equals("-")) {
            return BAD_END;
        }
        if (pauses(before)) {
            return -PAUSE;
        }
        return !title && isCapitalised(before) && isCapitalised(after) ? PARTED_NAME : 0;
    }

    private static boolean pauses(String word) {
        return !word.isEmpty() && ",;:–—.?!".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean isNumber(String word) {
        return !pauses(word) && word.codePoints().anyMatch(Character::isDigit);
    }

    /// Whether the number after `word` belongs to it: `Rs 40`, `COVID 19`, `Form 6`.
    private boolean counts(String word) {
        return bare(word).length() <= 3 || (!title && isCapitalised(word));
    }

    private static boolean isCapitalised(String word) {
        var first = word.codePoints().filter(Character::isLetter).findFirst();
        return first.isPresent() && Character.isUpperCase(first.getAsInt());
    }

    private static String bare(String word) {
        var small = new StringBuilder();
        word.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .forEach(small::appendCodePoint);
        return small.toString();
    }
}
