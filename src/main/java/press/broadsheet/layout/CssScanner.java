package press.broadsheet.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds rules and declarations in a style sheet by its tokens (CSS Syntax 3, section 4, as far as strings, comments
/// and brackets go). It does not judge selectors or values: Flying Saucer does.
///
/// At-rules are left out: type does not depend on a medium here.
final class CssScanner {
    private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important\\s*$", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final Problems problems;
    private final StringBuilder text;
    private final int[] lineEnds;
    private final List<CssRule> rules = new ArrayList<>();
    private int at;

    private CssScanner(String file, String css, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.text = new StringBuilder(css);
        this.lineEnds = IntStream.range(0, css.length())
                .filter(i -> css.charAt(i) == '\n')
                .toArray();
    }

    static List<CssRule> scan(String file, String css, Problems problems) {
        var scanner = new CssScanner(file, css, problems);
        scanner.blankComments();
        scanner.readRules();
        return List.copyOf(scanner.rules);
    }

    private void blankComments() {
        for (var i = 0; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                i = endOfString(i);
            } else if (text.charAt(i) == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                var end = text.indexOf("*/", i + 2);
                if (end < 0) {
                    problem(i, "a comment is not closed", "Close it with */");
                }
                blank(i, end < 0 ? text.length() : end + 2);
            }
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /// Offset of the closing quote, or of the line's end where it is missing.
    private int endOfString(int from) {
        var quote = text.charAt(from);
        for (var i = from + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            if (c == '\n') {
                problem(from, "a string is not closed", "Close it with " + quote);
                return i;
            }
            if (c == '\\') {
                i++;
            }
        }
        problem(from, "a string is not closed", "Close it with " + quote);
        return text.length();
    }

    private void readRules() {
        for (skipBlanks(); at < text.length(); skipBlanks()) {
            var from = at;
            if (text.charAt(at) == '@') {
                skipAtRule();
            } else if (stopAt("{}") && text.charAt(at) == '{') {
                at++;
                rules.add(new CssRule(text.substring(from, at - 1).strip(), lineOf(from), declarations(from)));
            } else {
                problem(from, "a rule has no { }", "Write 'selector { property: value; }'");
                at++;
            }
        }
    }

    private void skipAtRule() {
        if (text.substring(at).startsWith("@import")) {
            problem(at, "@import is not followed", "Put the rules into this file");
        }
        if (stopAt(";{}") && text.charAt(at) == '{') {
            skipBlock();
        } else {
            at++;
        }
    }

    private void skipBlock() {
        var depth = 0;
        do {
            depth += text.charAt(at) == '{' ? 1 : -1;
            at++;
        } while (depth > 0 && stopAt("{}"));
    }

    private List<CssRule.Declaration> declarations(int rule) {
        var declarations = new ArrayList<CssRule.Declaration>();
        for (skipBlanks(); at < text.length() && text.charAt(at) != '}'; skipBlanks()) {
            declaration(declarations);
        }
        if (at >= text.length()) {
            problem(rule, "a rule is not closed", "Close it with }");
        }
        at++;
        return declarations;
    }

    private void declaration(List<CssRule.Declaration> declarations) {
        var from = at;
        var closed = stopAt(";{}");
        if (closed && text.charAt(at) == '{') {
            problem(from, "a rule stands inside another", "Close the outer one with } first");
            skipBlock();
            return;
        }
        var written = text.substring(from, at);
        var colon = written.indexOf(':');
        if (colon > 0) {
            declarations.add(declaration(written, colon, lineOf(from)));
        } else if (!written.isBlank()) {
            problem(from, "'" + written.strip() + "' is no declaration", "Write 'property: value;'");
        }
    }

    private static CssRule.Declaration declaration(String written, int colon, int line) {
        var value = written.substring(colon + 1).strip();
        var important = IMPORTANT.matcher(value);
        return new CssRule.Declaration(
                written.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                important.replaceFirst("").strip().replaceAll("\\s+", " "),
                important.reset().find(),
                line);
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ';')) {
            at++;
        }
    }

    /// Moves to the next of `stops` outside strings and round or square brackets; false at the sheet's end.
    private boolean stopAt(String stops) {
        var brackets = 0;
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (isQuote(c)) {
                at = endOfString(at);
            } else if (c == '(' || c == '[') {
                brackets++;
            } else if (c == ')' || c == ']') {
                brackets--;
            } else if (stops.indexOf(c) >= 0 && (brackets <= 0 || c != ';')) {
                return true;
            }
        }
        return false;
    }

    private void blank(int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private int lineOf(int offset) {
        var found = Arrays.binarySearch(lineEnds, offset);
        return 1 + (found >= 0 ? found : -found - 1);
    }

    private void problem(int offset, String cause, String cure) {
        problems.add(file, lineOf(offset), cause, cure);
    }
}
