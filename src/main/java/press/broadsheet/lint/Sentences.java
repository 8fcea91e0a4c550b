package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Divides a text into sentences. A stop after a title or an initial ends none.
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?]|[.!?][\"”’'])\\s+(?=[\"“‘'(]?[\\p{Lu}\\d])");

    private static final Pattern TITLE =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|St|No|Gen|Col|Lt|Sgt|Capt|Prof|Sen|Rep|Gov|Jr|Sr|vs|\\p{Lu})\\.$");

    private Sentences() {}

    static List<String> in(String text) {
        var sentences = new ArrayList<String>();
        var held = "";
        for (var part : END.split(text)) {
            held = held.isEmpty() ? part : held + " " + part;
            if (!TITLE.matcher(held).find()) {
                sentences.add(held);
                held = "";
            }
        }
        if (!held.isEmpty()) {
            sentences.add(held);
        }
        return sentences;
    }
}
