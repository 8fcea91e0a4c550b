package press.broadsheet.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A place (and an agency) named at the head of a story's first paragraph. A date there is not kept: the page has it.
///
/// @param place  in its own case, or empty
/// @param agency or empty
/// @param end    where the story's own words begin
record Dateline(String place, String agency, int end) {
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]{0,24}";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final Pattern HEAD = Pattern.compile(
            "^(?<place>" + WORD + "(?: " + WORD + "){0,3}(?:, ?" + WORD + "(?: " + WORD + "){0,2}?){0,2}?)?"
                    + "(?<date>,? ?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?)?"
                    + " ?(?:\\((?<agency>[\\p{L}][\\p{L}\\p{N} ./&-]{1,30})\\))?"
                    + "(?: ?(?<dash>[–—_]|--?)|(?<colon>:)) (?=[\\p{Lu}\\p{N}“‘\"'$£€₹(])");
    private static final Set<String> NO_PLACES = Set.of(
            "UPDATE",
            "BREAKING",
            "NOTE",
            "WATCH",
            "PHOTO",
            "PHOTOS",
            "VIDEO",
            "EXCLUSIVE",
            "OPINION",
            "ANALYSIS",
            "CORRECTION",
            "FAQ",
            "UNESCO",
            "UNICEF",
            "FIFA",
            "OPEC",
            "NATO",
            "NASA",
            "COVID",
            "WHO",
            "IMF",
            "WTO",
            "FAO",
            "JCPOA",
            "SUMMARY",
            "LIVE",
            "REVIEW",
            "INTERVIEW",
            "PROFILE",
            "FEATURE",
            "EDITORIAL");
    private static final Set<String> INITIALS =
            Set.of("UAE", "UK", "US", "USA", "DC", "UN", "NY", "UP", "MP", "HP", "AJK", "POK");

    /// What stands at the head of `text`, if it is surely a dateline.
    ///
    /// @param known the place that the article's own field names, or empty
    static Optional<Dateline> in(String text, String known) {
        var head = HEAD.matcher(text);
        if (!head.find() || !isSure(head, known)) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(ownCase(group(head, "place")), group(head, "agency"), head.end()));
    }

    private static boolean isSure(Matcher head, String known) {
        var place = group(head, "place");
        var hasAgency = !group(head, "agency").isEmpty();
        var hasDate = !group(head, "date").isEmpty();
        var hasDash = head.group("dash") != null;
        if (place.isEmpty()) {
            return hasAgency && hasDash && !hasDate;
        }
        var first = place.split("[, ]")[0];
        if (NO_PLACES.contains(first.toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (hasDate || hasAgency || first.equalsIgnoreCase(known) || place.equalsIgnoreCase(known)) {
            return true;
        }
        return hasDash && (isCapitals(first) || place.contains(","));
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT))
                && (word.chars().filter(Character::isLetter).count() >= 3 || word.equals("ST"));
    }

    private static String group(Matcher matcher, String name) {
        var group = matcher.group(name);
        return group == null ? "" : group.strip();
    }

    /// `NEW DELHI` as `New Delhi`; names already in small letters, and initials, stay.
    static String ownCase(String place) {
        return Arrays.stream(place.split(" ")).map(Dateline::ownCaseOfWord).collect(Collectors.joining(" "));
    }

    private static String ownCaseOfWord(String word) {
        var letters = word.replaceAll("[^\\p{L}]", "");
        var isShouted = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
        if (!isShouted || INITIALS.contains(letters) || word.matches("(?:\\p{Lu}\\.){2,},?")) {
            return word;
        }
        return capitalised(word, List.of('-', '’', '\''));
    }

    private static String capitalised(String word, List<Character> seams) {
        var out = new StringBuilder();
        var opens = true;
        for (var c : word.toCharArray()) {
            out.append(opens ? c : Character.toLowerCase(c));
            opens = seams.contains(c);
        }
        return out.toString();
    }
}
