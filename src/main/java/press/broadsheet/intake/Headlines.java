package press.broadsheet.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Headlines as a newspaper sets them.
final class Headlines {
    private static final int SHOUT = 20;
    private static final int LONGEST_SITE = 30;
    private static final int SHORTEST_HEADLINE = 15;
    private static final int FIRST_WORDS = 80;
    private static final Pattern BAR = Pattern.compile("\\s+[|»]\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]['’”]?\\s*$");

    private final RemarkPad pad;

    Headlines(RemarkPad pad) {
        this.pad = pad;
    }

    /// @param site the name of the site that it came from, or empty
    String withoutSite(String headline, String site) {
        var cut = cutAfter(headline, site);
        if (cut.equals(headline)) {
            return headline;
        }
        pad.note(
                "HEADLINE_SITE",
                "the headline ended in the name of a site, “"
                        + headline.substring(cut.length()).strip() + "”",
                "the name was cut off");
        return cut;
    }

    private static String cutAfter(String headline, String site) {
        var lower = headline.toLowerCase(Locale.ROOT);
        for (var seam : List.of(" – ", " — ", " - ", " | ")) {
            if (!site.isBlank() && lower.endsWith(seam + site.toLowerCase(Locale.ROOT))) {
                return headline.substring(0, headline.length() - seam.length() - site.length())
                        .strip();
            }
        }
        var bar = BAR.matcher(headline);
        var end = headline.length();
        while (bar.find()) {
            if (bar.start() >= SHORTEST_HEADLINE && headline.length() - bar.end() <= LONGEST_SITE) {
                end = Math.min(end, bar.start());
            }
        }
        return headline.substring(0, end);
    }

    /// A headline all in capitals in sentence case; names keep the capitals that the body gives them.
    String unshouted(String headline, List<Draft> body) {
        var letters = headline.chars().filter(Character::isLetter).count();
        if (letters <= SHOUT || headline.chars().anyMatch(Character::isLowerCase) || letters == uncased(headline)) {
            return headline;
        }
        pad.note(
                "HEADLINE_CAPS",
                "the headline came all in capitals",
                "it was set in sentence case, with capitals as in the body");
        var names = namesIn(body);
        var text = new StringBuilder();
        var matcher = WORD.matcher(headline);
        while (matcher.find()) {
            matcher.appendReplacement(text, lowered(matcher.group(), names, opensSentence(headline, matcher.start())));
        }
        return matcher.appendTail(text).toString();
    }

    private static long uncased(String headline) {
        return headline.chars()
                .filter(c -> Character.isLetter(c) && !Character.isUpperCase(c))
                .count();
    }

    private static boolean opensSentence(String headline, int start) {
        return headline.substring(0, start).chars().noneMatch(Character::isLetterOrDigit)
                || SENTENCE_END.matcher(headline.substring(0, start)).find();
    }

    private static String lowered(String word, Map<String, String> names, boolean opens) {
        var lower = word.toLowerCase(Locale.ROOT);
        var known = names.getOrDefault(lower, lower);
        return opens ? Character.toUpperCase(known.charAt(0)) + known.substring(1) : known;
    }

    /// For every word of the body that does not open a sentence, the form that it most often has.
    private static Map<String, String> namesIn(List<Draft> body) {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var draft : body) {
            var text = draft.text().text();
            var matcher = WORD.matcher(text);
            while (matcher.find()) {
                if (matcher.start() > 1
                        && !SENTENCE_END
                                .matcher(text.substring(Math.max(0, matcher.start() - 4), matcher.start()))
                                .find()) {
                    var word = matcher.group();
                    counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), lower -> new HashMap<>())
                            .merge(word, 1, Integer::sum);
                }
            }
        }
        var names = new HashMap<String, String>();
        counts.forEach((lower, forms) -> names.put(lower, mostOften(forms)));
        return names;
    }

    /// Ties go to the form with capitals, which sorts first.
    private static String mostOften(Map<String, Integer> forms) {
        var best = "";
        for (var form : forms.keySet().stream().sorted().toList()) {
            best = best.isEmpty() || forms.getOrDefault(form, 0) > forms.getOrDefault(best, 0) ? form : best;
        }
        return best;
    }

    /// A headline for a story that came without: the first words of its body, or of its picture's caption.
    String madeFrom(String words) {
        var sentence = words.split("(?<=[.!?])\\s", 2)[0].strip();
        var end = sentence.length();
        if (end > FIRST_WORDS) {
            var space = sentence.lastIndexOf(' ', FIRST_WORDS);
            end = space > 0
                    ? space
                    : sentence.offsetByCodePoints(0, Math.min(FIRST_WORDS, sentence.codePointCount(0, end)));
        }
        var made = sentence.substring(0, end).replaceAll("[.,;:–—-]+$", "");
        pad.warn("HEADLINE_MISSING", "the article has no headline", "its first words stand in: “" + made + "”");
        return made;
    }
}
