package press.broadsheet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was found wrong while a folder is read. It keeps the first [#BOUND] and drops the rest, so that one slip in
/// a style sheet cannot drown the desk.
public final class Problems {
    static final int BOUND = 200;

    private static final Comparator<LayoutProblem> BY_PLACE =
            Comparator.comparing(LayoutProblem::file).thenComparingInt(LayoutProblem::line);

    private final Set<LayoutProblem> found = new LinkedHashSet<>();

    public void add(String file, int line, String cause, String cure) {
        if (found.size() < BOUND) {
            found.add(new LayoutProblem(file, line, cause, cure));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<LayoutProblem> list() {
        var sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
