package press.broadsheet.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.geometry.Length;

/// A property of ours that CSS does not have. All are inherited.
enum OwnProperty {
    EXPANSION("[0-2]", "a whole number of percent: 0, 1 or 2"),
    TRACKING("\\d{1,2}( \\d{1,2})?", "one or two whole numbers of 1/1000 em, 0 to 99: tightest and widest"),
    HYPHENATE("auto|none", "auto or none"),
    HANG("auto|none", "auto or none"),
    LADDER("none|LENGTH( LENGTH)*", "sizes, largest first, such as 66pt 60pt 54pt, or none"),
    LINES("[1-9]", "a whole number, 1 to 9"),
    DROP_LINES("[0-9]", "a whole number, 0 to 9"),
    COLUMN_RULE("0|LENGTH", "a thickness such as 0.3pt, or 0"),
    RULE("0|LENGTH", "a thickness such as 0.5pt, or 0");

    static final String PREFIX = "-broadsheet-";

    private final Pattern form;
    private final String wanted;

    OwnProperty(String form, String wanted) {
        this.form = Pattern.compile(form.replace("LENGTH", "\\d{1,4}(\\.\\d{1,4})?(pt|mm|px)"));
        this.wanted = wanted;
    }

    /// As style sheets write it: `-broadsheet-drop-lines`.
    String cssName() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<OwnProperty> named(String cssName) {
        return Arrays.stream(values()).filter(p -> p.cssName().equals(cssName)).findFirst();
    }

    static List<String> cssNames() {
        return Arrays.stream(values()).map(OwnProperty::cssName).toList();
    }

    /// What a value must be, in words.
    String wanted() {
        return wanted;
    }

    /// Whether `value` (blanks single) is one that the property takes.
    boolean accepts(String value) {
        return value.equals("inherit")
                || (form.matcher(value).matches() && (this != LADDER || descends(lengths(value))));
    }

    private static boolean descends(List<Length> sizes) {
        for (var i = 1; i < sizes.size(); i++) {
            if (sizes.get(i).compareTo(sizes.get(i - 1)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// The lengths in an accepted value; none for `none` and `0`.
    static List<Length> lengths(String value) {
        return Arrays.stream(value.split(" "))
                .flatMap(word -> Lengths.parse(word).stream())
                .toList();
    }
}
