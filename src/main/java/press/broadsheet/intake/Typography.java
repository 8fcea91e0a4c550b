package press.broadsheet.intake;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// English typography: dashes, dots, quotation marks and the spaces beside them.
final class Typography {
    private static final List<Rule> RULES = List.of(
            // three dots, close or spaced, are an ellipsis; four end a sentence
            new Rule(List.of("..", ". ."), "(?<!\\.)\\.(?: ?\\.){2,20}+", Typography::dots),
            // dashes
            new Rule(List.of(" -", "- "), "(?<=\\S) (?:-{1,3}|–-|-–) (?=\\S)", " – "),
            new Rule(List.of("--"), "(?<=[\\p{L}\\p{N}”\"’'.,!?)])-{2,3} ?(?=[\\p{L}\\p{N}“\"‘'(])", " – "),
            new Rule(List.of("--"), "^-{2,3} ?(?=\\S)", "– "),
            new Rule(List.of("--"), "(?<=[\\p{L},]) ?-{2,3}(?=$|[”\"’'])", " –"),
            // no space before a comma, stop, per cent sign, nor inside brackets
            new Rule(List.of(" ,", " ;", " :"), "(?<=[\\p{L}\\p{N})”’\"%]) (?=[,;:](?:\\s|$|[”’\"]))", ""),
            new Rule(List.of(" ,", " ."), "(?<=\\d) (?=[,.]\\d)", ""),
            new Rule(List.of(" .", " !", " ?"), "(?<=[\\p{L}\\p{N})”’\"%]) (?=[.!?](?:\\s|$|[”’\")]))", ""),
            new Rule(List.of(" %"), "(?<=\\d) (?=%)", ""),
            new Rule(List.of("( ", "[ "), "(?<=[(\\[]) (?=\\S)", ""),
            new Rule(List.of(" )", " ]"), "(?<=[\\p{L}\\p{N}.”’]) (?=[)\\]])", ""),
            // quotation marks typed as two ticks
            new Rule(List.of("``", "''"), "``|''", "\""));

    private Typography() {}

    /// @param signs without one of them the pattern cannot match; asking for them first is much quicker
    private record Rule(List<String> signs, Pattern pattern, Function<MatchResult, String> replacement) {
        Rule(List<String> signs, String pattern, String replacement) {
            this(signs, pattern, match -> replacement);
        }

        Rule(List<String> signs, String pattern, Function<MatchResult, String> replacement) {
            this(signs, Pattern.compile(pattern), replacement);
        }

        Styled apply(Styled text) {
            var mayMatch = signs.stream().anyMatch(text.text()::contains);
            return mayMatch ? text.replaceAll(pattern, replacement) : text;
        }
    }

    static Styled set(Styled text) {
        var set = text;
        for (var rule : RULES) {
            set = rule.apply(set);
        }
        return Quotes.curled(set);
    }

    private static String dots(MatchResult match) {
        var count = match.group().chars().filter(c -> c == '.').count();
        return count == 4 ? "…." : "…";
    }
}
