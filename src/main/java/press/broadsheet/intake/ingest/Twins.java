package press.broadsheet.intake.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import press.broadsheet.intake.Json;

/// Finds stories of one event that came from two sources: they share runs of words, or most of their headline.
///
/// Never decides: both stay, and the desk is told of both.
final class Twins {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 5;
    private static final int MOST_RUNS = 400;
    private static final double SHARED_RUNS = 0.25;
    private static final double SHARED_HEADLINE = 0.65;
    private static final int LEAST_WORDS = 4;
    private static final int TOO_COMMON = 40;

    private final List<Story> stories = new ArrayList<>();
    private final Map<String, List<Integer>> byRun = new LinkedHashMap<>();
    private final Map<String, List<Integer>> byWord = new LinkedHashMap<>();

    /// A story as it is compared.
    private record Story(String id, String feed, String headline, Set<String> runs, Set<String> words) {}

    /// @param id of the other story
    record Twin(String id, String feed, String headline) {}

    /// The stories of other sources that this one is like; from now on others are compared with it too.
    List<Twin> findAndAdd(Json article) {
        var story = story(article);
        var shared = new TreeMap<Integer, int[]>();
        count(story.runs, byRun, shared, 0);
        count(story.words, byWord, shared, 1);
        var twins = new ArrayList<Twin>();
        shared.forEach((number, counts) -> {
            var other = stories.get(number);
            if (!other.feed.equals(story.feed) && isTwin(story, other, counts)) {
                twins.add(new Twin(other.id, other.feed, other.headline));
            }
        });
        story.runs.forEach(
                run -> byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(stories.size()));
        story.words.forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(stories.size()));
        stories.add(story);
        return twins;
    }

    private static void count(
            Set<String> keys, Map<String, List<Integer>> index, Map<Integer, int[]> shared, int position) {
        for (var key : keys) {
            var others = index.getOrDefault(key, List.of());
            if (position == 1 || others.size() <= TOO_COMMON) {
                others.forEach(other -> shared.computeIfAbsent(other, number -> new int[2])[position]++);
            }
        }
    }

    private static boolean isTwin(Story one, Story other, int[] counts) {
        var fewerRuns = Math.min(one.runs.size(), other.runs.size());
        var allWords = one.words.size() + other.words.size() - counts[1];
        return fewerRuns > 0 && counts[0] >= fewerRuns * SHARED_RUNS
                || Math.min(one.words.size(), other.words.size()) >= LEAST_WORDS
                        && counts[1] >= allWords * SHARED_HEADLINE;
    }

    private static Story story(Json article) {
        var words = words(text(article));
        var runs = new TreeSet<String>();
        for (var i = 0; i + RUN <= words.size() && runs.size() < MOST_RUNS; i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        var headline = article.path("headline").text();
        var key = new TreeSet<>(
                words(headline).stream().filter(word -> word.length() > 3).toList());
        var feed = article.path("source").path("feed").text();
        return new Story(article.path("id").text(), feed, headline, runs, key);
    }

    private static String text(Json article) {
        var body = article.path("body");
        if (body.isArray()) {
            return String.join(" ", body.elements().stream().map(Json::text).toList());
        }
        var markup = body.text();
        return Jsoup.parseBodyFragment(markup.length() > 30_000 ? markup.substring(0, 30_000) : markup)
                .text();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
