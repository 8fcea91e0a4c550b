package press.broadsheet.typeset;

/// The line fitting model: word spaces first, letters help when the word space leaves what is comfortable.
///
/// A line has `white` to fill (or to save, when negative). Its word spaces S take the ratio s; its letters,
/// which can give at most L by expansion and tracking together, give the share u of that:
///
///     white = (s - 1) S + u(s) L
///
/// u is 0 while s is between 0.90 and 1.25, grows in proportion to s from there, and is 1 from 1.60 upwards and from
/// 0.78 downwards. Within each of these zones the equation is linear, so that s is found without search; the zones
/// meet, so that s is continuous. Below 0.75 nothing fits.
final class JustifiedFitting implements Fitting {
    /// Where letters begin to open, and where they are open as far as they can be.
    static final int OPENING = 250;

    static final int OPEN = 600;
    /// Where letters begin to close up, and where they are as close as they can be; below natural.
    static final int CLOSING = 100;

    static final int CLOSED = 220;
    /// No word space is ever narrower than 0.75; this leaves room for rounding.
    static final int TIGHTEST = 245;

    @Override
    public int ratio(int white, int spaces, int open, int close, int measure) {
        if (white >= 0) {
            return NATURAL + (int) Math.min(1_000_000, stretch(white, spaces, open, OPENING, OPEN));
        }
        var shrink = stretch(-white, spaces, close, CLOSING, CLOSED);
        return shrink > TIGHTEST ? TOO_WIDE : NATURAL - (int) shrink;
    }

    /// By how many thousandths the word spaces must change to make up for `white`, `letters` helping from `begin` to
    /// `end`.
    private static long stretch(long white, long spaces, long letters, int begin, int end) {
        if (white * NATURAL <= spaces * begin) {
            return white * NATURAL / spaces;
        }
        if ((white - letters) * NATURAL >= spaces * end) {
            return (white - letters) * NATURAL / spaces;
        }
        long zone = end - begin;
        return (white * zone + letters * begin) * NATURAL / (spaces * zone + letters * NATURAL);
    }

    /// The share of what letters can give that they do give at word space `ratio`, in thousandths; negative
    /// when they close up.
    static int letterShare(int ratio) {
        var change = ratio - NATURAL;
        return change >= 0 ? share(change, OPENING, OPEN) : -share(-change, CLOSING, CLOSED);
    }

    private static int share(int change, int begin, int end) {
        return Math.clamp((change - begin) * (long) NATURAL / (end - begin), 0, NATURAL);
    }
}
