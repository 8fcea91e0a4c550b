package press.broadsheet.typeset;

/// Lines keep their natural spaces; the white at their end counts like a stretched word space, so that the paper's
/// badness applies: a line that is a third too short is as bad as one whose word spaces are 1.6 times too wide.
final class RaggedFitting implements Fitting {
    private static final int BAD_SHARE = 3;
    private static final int BAD_STRETCH = 600;

    @Override
    public int ratio(int white, int spaces, int open, int close, int measure) {
        if (white < 0) {
            return TOO_WIDE;
        }
        return NATURAL + (int) ((long) white * BAD_SHARE * BAD_STRETCH / Math.max(1, measure));
    }
}
