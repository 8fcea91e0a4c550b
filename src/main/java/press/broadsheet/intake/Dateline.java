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
/// @param date   as it stands there, or empty
/// @param agency or empty
/// @param end    where the story's own words begin
record Dateline(String place, String date, String agency, int end) {
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]{0,24}";
    /// Of English, German, French, Italian and Spanish.
    private static final String MONTH =
            "(?iu:(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|mag|jun|jui|giu|jul|lug|aug|aoû|ago"
                    + "|sep|set|oct|okt|ott|nov|dec|dez|déc|dic|gen|ene)\\p{L}{0,7}\\.?)";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String DATE =
            "(?<date>,? ?(?:" + MONTH + " \\d{1,2}|\\d{1,2}\\.? " + MONTH + "|" + WEEKDAY + ")(?:,? \\d{4})?)?";
    private static final String AGENCIES = "AAP|AFP|ANI|AP|BNS|IANS|KNO|KNS|KNT|PA|PTI|Reuters|UNI|UPI|Xinhua|dpa";
    private static final Pattern HEAD = Pattern.compile(
            "^(?<place>" + WORD + "(?: " + WORD + "){0,3}(?:, ?" + WORD + "(?: " + WORD + "){0,2}?){0,2}?)?"
                    + DATE + "(?: (?<wire>" + AGENCIES + ")(?= ?[–—_:-]))?"
                    + " ?(?:\\((?<agency>[\\p{L}][\\p{L}\\p{N} ./&-]{1,30})\\))?"
                    + "(?: ?(?<dash>[–—_]|--?)|(?<colon>:)) (?=[\\p{Lu}\\p{N}“‘\"'$£€₹(])");
    private static final Pattern FIELD = Pattern.compile("^(?<place>[^(\\d]*?)" + DATE + "(?: ?(?<wire>" + AGENCIES
            + "))?\\s*(?:\\((?<agency>[^()]{1,30})\\))?[\\s–—:_-]*$");
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
        return Optional.of(of(head, head.end()));
    }

    /// What an article's own field says, which may be all that agencies put there: `STOCKHOLM, Aug 29, 2014 (AFP) -`.
    static Dateline ofField(String text) {
        var head = FIELD.matcher(text);
        if (head.find()) {
            return of(head, text.length());
        }
        var isDate = !text.isEmpty() && Character.isDigit(text.charAt(0));
        return isDate ? new Dateline("", text, "", text.length()) : new Dateline(ownCase(text), "", "", text.length());
    }

    private static Dateline of(Matcher head, int end) {
        var agency = group(head, "agency");
        var place = group(head, "place").replaceFirst("[,;]$", "");
        return new Dateline(ownCase(place), group(head, "date"), agency.isEmpty() ? group(head, "wire") : agency, end);
    }

    private static boolean isSure(Matcher head, String known) {
        var place = group(head, "place");
        var hasAgency = !group(head, "agency").isEmpty() || !group(head, "wire").isEmpty();
        var hasDate = !group(head, "date").isEmpty();
        var hasDash = head.group("dash") != null;
        if (place.isEmpty()) {
            return hasAgency && hasDash;
        }
        var first = place.split("[, ]")[0];
        if (NO_PLACES.contains(first.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var isNamed = first.equalsIgnoreCase(known) || place.equalsIgnoreCase(known) || Places.isKnown(place);
        if (hasDate || hasAgency || isNamed) {
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
