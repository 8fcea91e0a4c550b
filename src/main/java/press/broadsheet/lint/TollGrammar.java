package press.broadsheet.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How English papers write tolls: "12 people were killed", "killing at least 12 soldiers", "the death toll rose to
/// 12".
final class TollGrammar {
    private static final Set<String> AT_LEAST = Set.of("at least", "more than", "over", "no fewer than", "as many as");
    private static final Set<String> AT_MOST = Set.of("up to", "fewer than", "less than", "under");
    private static final Set<String> ABOUT =
            Set.of("nearly", "almost", "about", "around", "some", "roughly", "approximately");

    /// Before a number that is a part, a rest or no number of people.
    private static final String OTHER =
            "including|another|other|further|no|aged|flight|january|february|march|april|may"
                    + "|june|july|august|september|october|november|december";

    private static final String HOW =
            "(?:(?<how>" + String.join("|", AT_LEAST.stream().sorted().toList()) + "|"
                    + String.join("|", AT_MOST.stream().sorted().toList()) + "|"
                    + String.join("|", ABOUT.stream().sorted().toList()) + "|" + OTHER + ")\\s+)?";

    private static final String NUMBER = "(?<![\\w.,$₹€£-])(?<number>" + Numerals.PATTERN + ")(?![\\w%-]|[.,]\\d)";

    private static final String VERB = "killed|dead|died|injured|wounded|hurt|missing|arrested|detained|rescued";

    /// The noun counted and what describes it: words that open no other clause.
    private static final String WHOM = "(?<whom>(?:\\s+(?!(?:and|or|of|in|on|at|to|by|from|with|who|which|that|after"
            + "|when|as|for|than|but|while|were|was|are|have|had|has|been|since|during|near|across|" + VERB
            + ")\\b)[\\p{L}’'-]+){0,3})";

    private static final Pattern PASSIVE = pattern(HOW + NUMBER + WHOM
            + "(?<were>\\s+(?:were|was|are|have been|had been|has been|have|had))?"
            + "\\s+(?<verb>" + VERB + ")\\b(?!\\s+(?:body|bodies|sea)\\b)");

    private static final Pattern ACTIVE = pattern("\\b(?<verb>kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)"
            + "|arrest(?:ed|ing|s)|rescu(?:ed|ing|es))\\s+" + HOW + NUMBER + "(?!\\s+of\\b)" + WHOM);

    private static final Pattern COUNT =
            pattern("\\b(?<verb>death) toll\\b[^.;]{0,60}?\\b(?:to|at|reached|is|was)\\s+" + HOW + NUMBER + WHOM);

    /// A text without one of these is not worth a closer look.
    private static final List<String> TRACES =
            List.of("kill", "dead", "died", "injur", "wound", "hurt", "missing", "arrest", "detain", "rescu", "toll");

    /// Numbers of these count no people, or not all.
    private static final Set<String> UNITS = words("percent per year years month months week weeks day days hour hours"
            + " minute minutes time times km kilometers kilometres miles meters metres am pm million billion thousand"
            + " hundred january february march april may june july august september october november december others"
            + " other more off already later cases goals points");

    private static final Set<String> PEOPLE = words("people persons lives victims individuals");
    private static final Set<String> PLURALS = words("children women men police troops policemen");

    private TollGrammar() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /// A count of people as a sentence has it.
    ///
    /// @param how  "at least" and the like, or empty
    /// @param noun the last plural, in the singular; empty for people at large
    record Count(Toll.Kind kind, int number, String how, String noun, String words) {
        int least() {
            return AT_MOST.contains(how) ? 0 : number - (ABOUT.contains(how) ? number / 4 : 0);
        }

        int most() {
            return AT_LEAST.contains(how) ? Integer.MAX_VALUE : number + (ABOUT.contains(how) ? number / 4 : 0);
        }
    }

    static boolean mayCount(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return TRACES.stream().anyMatch(lower::contains);
    }

    /// @param isHeadline headlines leave words out: "12 killed in crash"
    static List<Count> in(String sentence, boolean isHeadline) {
        return List.of(PASSIVE, ACTIVE, COUNT).stream()
                .flatMap(pattern -> pattern.matcher(sentence)
                        .results()
                        .filter(found -> pattern != PASSIVE || isHeadline || isWhole(found, sentence)))
                .flatMap(found -> count(found).stream())
                .toList();
    }

    /// A bare number before the verb may belong to something else: "the raid of June 12 killed".
    private static boolean isWhole(MatchResult found, String sentence) {
        var before = sentence.substring(0, found.start()).stripTrailing().toLowerCase(Locale.ROOT);
        return !group(found, "whom").isEmpty()
                || !group(found, "were").isEmpty()
                || before.endsWith("leaving")
                || before.endsWith("left")
                || before.endsWith("and");
    }

    private static Optional<Count> count(MatchResult found) {
        var numeral = group(found, "number");
        var number = Numerals.value(numeral);
        var how = group(found, "how");
        var whom = List.of(group(found, "whom").split("\\s+"));
        var isYear = number >= 1500 && number <= 2100 && !numeral.contains(",");
        var isOther = !how.isEmpty() && !AT_LEAST.contains(how) && !AT_MOST.contains(how) && !ABOUT.contains(how);
        if (number < 2 || isYear || isOther || whom.stream().anyMatch(UNITS::contains)) {
            return Optional.empty();
        }
        var words = found.group().strip();
        return Optional.of(new Count(kind(group(found, "verb")), number, how, noun(whom), words));
    }

    private static String group(MatchResult found, String name) {
        var hasIt = found.namedGroups().containsKey(name);
        return (hasIt ? Optional.ofNullable(found.group(name)).orElse("") : "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Toll.Kind kind(String verb) {
        if (verb.startsWith("injur") || verb.startsWith("wound") || verb.equals("hurt")) {
            return Toll.Kind.HURT;
        }
        if (verb.startsWith("arrest") || verb.equals("detained")) {
            return Toll.Kind.HELD;
        }
        if (verb.startsWith("rescu")) {
            return Toll.Kind.RESCUED;
        }
        return verb.equals("missing") ? Toll.Kind.MISSING : Toll.Kind.DEAD;
    }

    private static String noun(List<String> whom) {
        return whom.reversed().stream()
                .filter(word -> word.endsWith("s") || PLURALS.contains(word) || PEOPLE.contains(word))
                .findFirst()
                .filter(word -> !PEOPLE.contains(word))
                .map(word -> word.replaceAll("s$", ""))
                .orElse("");
    }
}
