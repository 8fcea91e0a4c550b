package press.broadsheet.lint;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What shows which event a sentence means: the kind of event, names, places and times.
final class Events {
    private static final Map<String, Pattern> KINDS = kinds(Map.ofEntries(
            Map.entry("quake", "(?:earth)?quakes?|tremors?|aftershocks?"),
            Map.entry("blast", "blasts?|explosions?|exploded|bomb(?:ing|ings|s|ed)?"),
            Map.entry("crash", "crash(?:es|ed)?|collisions?|collided|pile-?up|overturned|accidents?"),
            Map.entry("flood", "floods?|flooding|flash-floods?|inundat\\w+|cloudburst"),
            Map.entry("fire", "fires?|blazes?|inferno"),
            Map.entry("attack", "attack(?:s|ed)?|raid(?:s|ed)?|air ?strikes?|strikes?|shell(?:ing|ed)|ambush(?:ed)?"),
            Map.entry("slide", "landslides?|avalanches?|mudslides?|rockslides?"),
            Map.entry("crush", "stampedes?|crush"),
            Map.entry("storm", "storms?|cyclones?|hurricanes?|tornado(?:es)?|typhoons?"),
            Map.entry("shooting", "shootings?|gunm[ae]n|opened fire|shoot-?out|gunfight|encounter"),
            Map.entry("unrest", "protests?|riots?|clash(?:es|ed)?|demonstrations?"),
            Map.entry("collapse", "collapsed?s?|caved in"),
            Map.entry("derailment", "derail(?:ed|ment|ments)?"),
            Map.entry("sinking", "capsiz(?:ed|ing)|sank|sinking|boat accident|ferry"),
            Map.entry("outbreak", "outbreaks?|epidemic|cholera|poisoning")));

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|near|outside|from|of|on|off|around)\\s+(?:the\\s+)?(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}?"
                    + "((?:\\p{Lu}[\\p{L}'’-]+)(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})");
    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String MONTH =
            "January|February|March|April|June|July|August|September|October|November|December";
    private static final Pattern TIME = Pattern.compile("\\b(?:" + DAY + "|" + MONTH + "|May|(?:1[5-9]|20)\\d\\d)\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:" + DAY + "|" + MONTH + "|May|The|A|An|In|On|At|It|He|She|They|But|And|As|After|Before|When|While|This"
                    + "|That|These|Those|Some|Many|Most|More|At|Least|Police|Officials?|Authorities|Rescue|Meanwhile"
                    + "|According|Also|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|No|One|"
                    + "Mr|Mrs|Ms|Dr|For|From|By|With|Its?|His|Her|Their|Our|We|You|If|So|To|Of|Or|Not)");

    private Events() {}

    private static Map<String, Pattern> kinds(Map<String, String> words) {
        var kinds = new TreeMap<String, Pattern>();
        words.forEach((kind, pattern) ->
                kinds.put(kind, Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE)));
        return kinds;
    }

    static SortedSet<String> kindsIn(String text) {
        var found = new TreeSet<String>();
        KINDS.forEach((kind, pattern) -> {
            if (pattern.matcher(text).find()) {
                found.add(kind);
            }
        });
        return found;
    }

    static SortedSet<String> namesIn(String text) {
        var names = new TreeSet<String>();
        NAME.matcher(text)
                .results()
                .map(found -> bare(found.group()))
                .filter(name -> !NO_NAME.matcher(name).matches())
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    /// Single words of place names.
    static SortedSet<String> placesIn(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(found -> places.addAll(namesIn(found.group(1))));
        return places;
    }

    static SortedSet<String> timesIn(String text) {
        var times = new TreeSet<String>();
        TIME.matcher(text).results().forEach(found -> times.add(found.group()));
        return times;
    }

    private static String bare(String name) {
        return name.replaceAll("['’]s?$", "");
    }
}
