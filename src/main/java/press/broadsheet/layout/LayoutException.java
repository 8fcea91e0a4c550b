package press.broadsheet.layout;

import java.util.List;
import java.util.stream.Collectors;

/// A publication's folder cannot be used. The message has one line for each problem: file, line, cause, cure.
public final class LayoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<LayoutProblem> problems;

    LayoutException(List<LayoutProblem> problems) {
        super(problems.stream().map(LayoutProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// All that is wrong, by file and line.
    public List<LayoutProblem> problems() {
        return problems;
    }
}
