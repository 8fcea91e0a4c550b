package press.broadsheet.layout;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;

/// Lengths as people write them, below 100,000 units so that none overflows: `10 pt`, `37.5mm`, `328 x 518 mm`.
final class Lengths {
    private static final String NUMBER = "(\\d{1,5}(?:\\.\\d{1,6})?)";
    private static final String UNIT = "(pt|mm|px)";
    private static final Pattern LENGTH = Pattern.compile(NUMBER + "\\s*" + UNIT);
    private static final Pattern SIZE = Pattern.compile(NUMBER + "\\s*[x×]\\s*" + NUMBER + "\\s*" + UNIT);

    private Lengths() {}

    static Optional<Length> parse(String text) {
        return match(LENGTH, text).map(m -> of(m.group(1), m.group(2)));
    }

    static Optional<Size> parseSize(String text) {
        return match(SIZE, text).map(m -> new Size(of(m.group(1), m.group(3)), of(m.group(2), m.group(3))));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Length of(String number, String unit) {
        var value = Double.parseDouble(number);
        return switch (unit) {
            case "mm" -> Length.ofMm(value);
            case "px" -> Length.ofPt(value * 0.75);
            default -> Length.ofPt(value);
        };
    }
}
