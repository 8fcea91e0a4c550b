package press.broadsheet.layout;

import java.util.Optional;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;

/// Makes the page's grid from `page`, `columns`, `gutter`, `measure`, `leading` and `baseline`.
final class GridReader {
    private static final Length LEAST_PAGE = Length.ofMm(50);
    private static final Length LARGEST_PAGE = Length.ofPt(14_400);
    private static final Length TOLERANCE = Length.ofMm(0.1);
    private static final Length LEAST_MEASURE = Length.ofMm(10);

    private final YamlMapping root;

    GridReader(YamlMapping root) {
        this.root = root;
    }

    /// Empty when something that it needs is missing or wrong; each such thing is a problem.
    Optional<Grid> read() {
        var page = root.mapping("page");
        if (page.isEmpty()) {
            root.problem("page", "'page' is missing", "Add 'page: {trim: 350 x 546 mm, print: 328 x 518 mm}'");
        }
        var trim = page.flatMap(p -> size(p, "trim"));
        var print = page.flatMap(p -> size(p, "print"));
        var head = page.flatMap(p -> p.text("head").flatMap(text -> length(p, "head", text)));
        page.ifPresent(YamlMapping::refuseOtherKeys);
        var columns = root.number("columns", 1, 24, 8);
        var gutter = needed("gutter", "4 mm");
        var measure = root.text("measure").flatMap(text -> length(root, "measure", text));
        var leading = needed("leading", "10 pt").filter(this::isPositive);
        var baseline = needed("baseline", "7.8 pt");
        if (trim.isEmpty() || print.isEmpty() || gutter.isEmpty() || leading.isEmpty() || baseline.isEmpty()) {
            return Optional.empty();
        }
        var wanted = new Wanted(trim.get(), print.get(), head, columns, gutter.get(), measure);
        return fits(wanted, leading.get(), baseline.get())
                ? Optional.of(grid(wanted, leading.get(), baseline.get()))
                : Optional.empty();
    }

    /// @param head    white above the print area; half of what is over when empty
    /// @param measure a column's width as the file claims it; what the columns leave when empty
    private record Wanted(
            Size trim, Size print, Optional<Length> head, int columns, Length gutter, Optional<Length> measure) {
        Length gutters() {
            return gutter.times(columns - 1);
        }

        Length column() {
            return print.width().minus(gutters()).dividedBy(columns);
        }

        Length white() {
            return trim.depth().minus(print.depth());
        }
    }

    private Grid grid(Wanted wanted, Length leading, Length baseline) {
        return new Grid(
                wanted.trim(),
                wanted.trim().width().minus(wanted.print().width()).dividedBy(2),
                wanted.head().orElse(wanted.white().dividedBy(2)),
                wanted.columns(),
                wanted.gutter(),
                wanted.column(),
                leading,
                wanted.print().depth().millipoints() / leading.millipoints(),
                baseline);
    }

    private boolean fits(Wanted wanted, Length leading, Length baseline) {
        return printFitsTrim(wanted)
                & columnsFitPrint(wanted)
                & check(
                        baseline.compareTo(leading) <= 0,
                        "baseline",
                        "the baseline (" + baseline + ") stands below its line (" + leading + " deep)",
                        "Measure it from the line's top");
    }

    private boolean printFitsTrim(Wanted wanted) {
        var print = wanted.print();
        var fits = print.width().compareTo(wanted.trim().width()) <= 0
                && print.depth()
                                .plus(wanted.head().orElse(Length.ZERO))
                                .compareTo(wanted.trim().depth())
                        <= 0;
        return check(fits, "page", "the print area is larger than the trimmed page", "Make it or 'head' smaller");
    }

    private boolean columnsFitPrint(Wanted wanted) {
        if (wanted.column().compareTo(LEAST_MEASURE) < 0) {
            var cause = "%d columns leave %.1f mm for each"
                    .formatted(wanted.columns(), wanted.column().mm());
            return check(false, "columns", cause, "Take fewer columns or a smaller gutter");
        }
        var claimed = wanted.measure().orElse(wanted.column()).times(wanted.columns());
        var over = claimed.plus(wanted.gutters()).minus(wanted.print().width());
        if (wanted.measure().isPresent() && Math.abs(over.millipoints()) > TOLERANCE.millipoints()) {
            var cause = "columns and gutters are %.2f mm wide together, the print area %.2f mm"
                    .formatted(
                            claimed.plus(wanted.gutters()).mm(),
                            wanted.print().width().mm());
            return check(false, "measure", cause, "Make them agree within 0.1 mm");
        }
        return true;
    }

    private boolean check(boolean holds, String key, String cause, String cure) {
        if (!holds) {
            root.problem(key, cause, cure);
        }
        return holds;
    }

    private boolean isPositive(Length leading) {
        return check(leading.millipoints() >= 1000, "leading", "the leading is " + leading, "Make it 1 pt or more");
    }

    private Optional<Length> needed(String key, String example) {
        return Optional.of(root.text(key, example))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> length(root, key, text));
    }

    private static Optional<Length> length(YamlMapping mapping, String key, String text) {
        var length = Lengths.parse(text);
        if (length.isEmpty()) {
            mapping.problem(key, "'" + text + "' is no length", "Write a number and a unit: 4 mm, 10 pt");
        }
        return length;
    }

    private static Optional<Size> size(YamlMapping page, String key) {
        var text = page.text(key, "350 x 546 mm");
        var size = Lengths.parseSize(text);
        if (size.isEmpty() && !text.isEmpty()) {
            page.problem(key, "'" + text + "' is no size", "Write width x depth and a unit: 350 x 546 mm");
        }
        return size.filter(s -> isPage(page, key, s));
    }

    private static boolean isPage(YamlMapping page, String key, Size size) {
        var least = size.width().compareTo(LEAST_PAGE) >= 0 && size.depth().compareTo(LEAST_PAGE) >= 0;
        var most = size.width().compareTo(LARGEST_PAGE) <= 0 && size.depth().compareTo(LARGEST_PAGE) <= 0;
        if (!least || !most) {
            page.problem(
                    key,
                    "the page is too " + (least ? "large" : "small"),
                    "Each side is 50 mm to 5,080 mm (14,400 pt, the largest that PDF allows)");
        }
        return least && most;
    }
}
