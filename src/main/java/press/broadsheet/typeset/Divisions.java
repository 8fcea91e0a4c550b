package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.typeset.Division.Kind;

/// Finds the divisions of a word.
final class Divisions {
    private static final int FEWEST_OF_ADDRESS = 4;

    /// No sign of an East Asian script comes before this one.
    private static final int FIRST_OF_EAST_ASIA = 0x2E80;

    private Divisions() {}

    /// In order of their places.
    static List<Division> of(String word, Hyphenation hyphenation) {
        var address = Hyphenation.isAddress(word);
        var points = hyphenation.points(word);
        var found = new ArrayList<Division>(points.length + 1);
        var next = 0;
        for (var offset = 1; offset < word.length(); offset++) {
            if (next < points.length && points[next] == offset) {
                found.add(new Division(offset, Kind.HYPHEN, hyphenPenalty(word, offset)));
                next++;
            } else if (!addAfter(word, offset, address, found) && address && isLetterOfAddress(word, offset)) {
                found.add(new Division(offset, Kind.FREE, Penalties.LETTER_OF_ADDRESS));
            }
        }
        return List.copyOf(found);
    }

    /// Between any two letters.
    static List<Division> everywhere(String word, List<Division> regular) {
        var found = new ArrayList<Division>();
        for (var offset = 1; offset < word.length(); offset++) {
            var place = offset;
            var known = regular.stream().filter(d -> d.offset() == place).findFirst();
            if (known.isPresent()) {
                found.add(known.get());
            } else if (!Hidden.clings(word.codePointAt(offset)) && !isInsidePair(word, offset)) {
                found.add(new Division(offset, Kind.LETTER, Penalties.LETTER));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isInsidePair(String word, int offset) {
        return Character.isSurrogatePair(word.charAt(offset - 1), word.charAt(offset))
                || word.codePointBefore(offset) == 0x200D;
    }

    private static boolean isLetterOfAddress(String word, int offset) {
        return offset >= FEWEST_OF_ADDRESS
                && offset <= word.length() - FEWEST_OF_ADDRESS
                && Character.isLetterOrDigit(word.charAt(offset - 1))
                && Character.isLetterOrDigit(word.charAt(offset));
    }

    /// Adds the division that the character before `offset` allows; whether there is one.
    private static boolean addAfter(String word, int offset, boolean address, List<Division> found) {
        var size = found.size();
        var before = word.charAt(offset - 1);
        var after = word.codePointAt(offset);
        switch (before) {
            case Hidden.ZERO_WIDTH_SPACE -> found.add(new Division(offset, Kind.FREE, 0));
            case Hidden.SOFT_HYPHEN -> found.add(new Division(offset, Kind.HYPHEN, Penalties.HYPHEN));
            case '-', '\u2010' -> addAfterHyphen(word, offset, address, found);
            case '–', '—', '…' -> addAfterMark(word, offset, Penalties.DASH, found);
            case '/' -> addAfterMark(word, offset, Penalties.SLASH, found);
            case '.', '_', '?', '&', '=', '@' -> {
                if (address && Character.isLetterOrDigit(after)) {
                    found.add(new Division(offset, Kind.FREE, Penalties.ADDRESS));
                }
            }
            case '\u2002', '\u2003', '\u2009', '\u200A', '\u3000' -> found.add(new Division(offset, Kind.FREE, 0));
            default -> {
                if (isIdeograph(word.codePointBefore(offset)) && !Hidden.clings(after) && !closes(after)) {
                    found.add(new Division(offset, Kind.FREE, 0));
                }
            }
        }
        return found.size() > size;
    }

    /// East Asian text breaks between any two of its signs (Unicode Standard Annex 14, class ID), but not before a sign
    /// that closes.
    private static boolean isIdeograph(int codePoint) {
        if (codePoint < FIRST_OF_EAST_ASIA) {
            return false;
        }
        var block = Character.UnicodeBlock.of(codePoint);
        return Character.isIdeographic(codePoint)
                || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                || block == Character.UnicodeBlock.HIRAGANA
                || block == Character.UnicodeBlock.KATAKANA;
    }

    private static boolean closes(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static void addAfterHyphen(String word, int offset, boolean address, List<Division> found) {
        var compound = offset > 1
                && offset < word.length() - 1
                && Character.isLetterOrDigit(word.charAt(offset - 2))
                && Character.isLetter(word.charAt(offset));
        if (address && compound) {
            found.add(new Division(offset, Kind.FREE, Penalties.ADDRESS));
        } else if (compound) {
            var penalty = offset == 2 ? Penalties.LONE_LETTER : Penalties.AFTER_HYPHEN;
            found.add(new Division(offset, Kind.AFTER_HYPHEN, penalty));
        }
    }

    private static void addAfterMark(String word, int offset, int penalty, List<Division> found) {
        var between = Character.isLetterOrDigit(word.codePointAt(offset)) || isOpening(word.charAt(offset));
        if (offset > 1 && between && !isBetweenDigits(word, offset)) {
            found.add(new Division(offset, Kind.FREE, penalty));
        }
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '‘' || c == '(' || c == '"';
    }

    private static boolean isBetweenDigits(String word, int offset) {
        return Character.isDigit(word.charAt(offset - 2)) && Character.isDigit(word.charAt(offset));
    }

    private static int hyphenPenalty(String word, int offset) {
        var penalty = Penalties.HYPHEN;
        if (isName(word)) {
            penalty += Penalties.IN_NAME;
        }
        if (word.indexOf('-') >= 0) {
            penalty += Penalties.IN_COMPOUND;
        }
        return isShortPart(word, offset) ? penalty + Penalties.SHORT_PART : penalty;
    }

    /// Whether it begins with a capital, quotation marks and brackets aside.
    private static boolean isName(String word) {
        var first = word.codePoints().filter(Character::isLetter).findFirst();
        return first.isPresent() && Character.isUpperCase(first.getAsInt());
    }

    private static boolean isShortPart(String word, int offset) {
        return offset < 3 || !Character.isLetter(word.charAt(offset - 3));
    }
}
