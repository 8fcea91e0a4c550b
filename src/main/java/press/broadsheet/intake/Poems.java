package press.broadsheet.intake;

import java.util.List;
import java.util.Set;
import press.broadsheet.intake.Draft.Kind;

/// Knows verse from prose by the lengths of its lines.
final class Poems {
    private static final int FEWEST_LINES = 6;
    private static final int SHORT = 70;
    private static final int LONGEST = 110;
    private static final Set<String> POETIC = Set.of("CREATIVE BEATS", "POETRY", "POEM", "POEMS", "VERSE");

    private Poems() {}

    /// The drafts as lines of verse if they are a poem, else as they came.
    static List<Draft> versified(List<Draft> drafts, String subsection) {
        return isPoem(drafts, subsection)
                ? drafts.stream().map(draft -> draft.as(Kind.VERSE)).toList()
                : drafts;
    }

    private static boolean isPoem(List<Draft> drafts, String subsection) {
        return drafts.size() >= FEWEST_LINES
                && drafts.stream().allMatch(draft -> draft.is(Kind.PARAGRAPH) || draft.is(Kind.SUBHEAD))
                && (isInLines(drafts, POETIC.contains(subsection))
                        || isAllShort(drafts) && (POETIC.contains(subsection) || hasFewStops(drafts)));
    }

    /// Set in lines by whoever typed it: then a long line or two does not make it prose.
    private static boolean isInLines(List<Draft> drafts, boolean isExpected) {
        var broken = drafts.stream().filter(draft -> !draft.opens()).count();
        var shortOnes = drafts.stream().filter(draft -> lengthOf(draft) < SHORT).count();
        return broken * 2 >= drafts.size()
                && (isExpected || shortOnes * 10 >= drafts.size() * 7L)
                && drafts.stream().allMatch(draft -> lengthOf(draft) < LONGEST);
    }

    private static boolean isAllShort(List<Draft> drafts) {
        return drafts.stream().allMatch(draft -> lengthOf(draft) < SHORT);
    }

    private static boolean hasFewStops(List<Draft> drafts) {
        return drafts.stream()
                                .filter(draft -> draft.text().text().endsWith("."))
                                .count()
                        * 3
                <= drafts.size();
    }

    private static int lengthOf(Draft draft) {
        return draft.text().text().length();
    }
}
