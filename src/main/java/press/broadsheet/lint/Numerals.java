package press.broadsheet.lint;

import java.util.List;
import java.util.Locale;

/// Whole numbers as English papers write them.
final class Numerals {
    private static final List<String> TO_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String UNITS = "one|two|three|four|five|six|seven|eight|nine";

    /// A pattern for one number, without groups.
    static final String PATTERN = "(?:\\d{1,3}(?:,\\d{2,3})+|\\d{1,7}|(?:" + String.join("|", TENS) + ")[- ](?:" + UNITS
            + ")|" + String.join("|", TO_TWENTY.reversed()) + "|" + String.join("|", TENS) + ")";

    private Numerals() {}

    /// The value of what [#PATTERN] matches.
    static int value(String numeral) {
        var word = numeral.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replace(",", ""));
        }
        if (word.contains("-") || word.contains(" ")) {
            var parts = word.split("[- ]", 2);
            return value(parts[0]) + value(parts[1]);
        }
        return TO_TWENTY.contains(word) ? TO_TWENTY.indexOf(word) : 20 + 10 * TENS.indexOf(word);
    }
}
