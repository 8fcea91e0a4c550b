package press.broadsheet.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import press.broadsheet.intake.feed.Copy.Body;

/// Wire text in the manner of IPTC 7901: a line of numbers, the slug, the headline up to a `=`, indented paragraphs.
final class WireText {
    private static final Pattern TOP = Pattern.compile("^([a-z]{2,4}\\d{2,5}) (\\d) ([a-z]{1,3}) ");
    /// The letters of ANPA 1312.
    private static final Map<String, String> CATEGORIES = Map.of(
            "a", "National",
            "e", "Entertainment",
            "f", "Business",
            "i", "International",
            "l", "Lifestyle",
            "p", "Politics",
            "s", "Sports",
            "w", "Politics");
    private static final Pattern SENT = Pattern.compile("^(\\d{6}) GMT ([A-Z][a-z]{2}) (\\d{1,2})$");
    private static final Pattern SIGNED = Pattern.compile("^dpa(?: [a-z]{2,4}){1,5}$");

    private final Basket basket;

    WireText(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var lines = new String(feed.bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("\\p{Cntrl}", "").stripTrailing())
                .toList();
        var top = lines.stream().filter(line -> TOP.matcher(line).find()).findFirst();
        var end = headlineEnd(lines);
        if (top.isEmpty() || end < 0) {
            basket.leave("FEED_UNKNOWN", feed.shortName() + " is text without the lines that head wire copy");
            return;
        }
        var numbers = TOP.matcher(top.get());
        numbers.find();
        var copy = new CopyBuilder(numbers.group(1) + sent(lines))
                .newsValue(Urgency.newsValue(numbers.group(2)))
                .section(CATEGORIES.getOrDefault(numbers.group(3), numbers.group(3)))
                .provider("dpa")
                .headline(headline(lines, end))
                .body(Body.paragraphs(paragraphs(lines.subList(end + 1, lines.size()))));
        basket.put(copy.copy());
    }

    /// It may run over lines; above it stand the slug, which ends in a stroke, and a word such as `EXTRA`.
    private static String headline(List<String> lines, int end) {
        var start = end;
        while (start > 0 && !lines.get(start - 1).matches("|.*/|[^\\p{Ll}]*")) {
            start--;
        }
        return String.join(" ", lines.subList(start, end + 1)).replaceFirst("\\s*=$", "");
    }

    private static int headlineEnd(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("=")) {
                return i;
            }
        }
        return -1;
    }

    private static String sent(List<String> lines) {
        return lines.stream()
                .map(SENT::matcher)
                .filter(matcher -> matcher.find())
                .map(found -> "-" + found.group(2) + found.group(3) + "-" + found.group(1))
                .findFirst()
                .orElse("");
    }

    private List<String> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var text = new StringBuilder();
        for (var line : lines) {
            if (line.startsWith("# ")) {
                basket.pad()
                        .note("NOTEBOOK", "the agency's notebook for editors stands under the text", "it was left out");
                break;
            }
            if (line.isBlank()) {
                add(text, paragraphs);
            } else if (!SENT.matcher(line).find() && !SIGNED.matcher(line).find()) {
                text.append(text.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        add(text, paragraphs);
        return paragraphs;
    }

    private static void add(StringBuilder text, List<String> paragraphs) {
        if (!text.isEmpty()) {
            paragraphs.add(text.toString());
            text.setLength(0);
        }
    }
}
