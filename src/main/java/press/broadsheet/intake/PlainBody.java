package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.intake.Draft.Kind;

/// Reads a body that came as plain paragraphs.
final class PlainBody {
    private static final int LONGEST_SUBHEAD = 80;
    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;,…”\"’'»)\\]–—।۔؟]\\s*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^\\s*[•●▪◦‣·*]\\s*");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private PlainBody() {}

    /// @param isVerse whether each paragraph is a line of verse, and an empty one ends a stanza
    static List<Draft> read(List<String> paragraphs, boolean isVerse) throws RefusedArticle {
        HtmlGuard.checkLength(paragraphs.stream().mapToLong(String::length).sum());
        HtmlGuard.checkElements(paragraphs.size());
        return isVerse ? verse(paragraphs) : prose(paragraphs);
    }

    private static List<Draft> verse(List<String> lines) {
        var drafts = new ArrayList<Draft>();
        var opens = true;
        for (var line : lines) {
            if (!line.isBlank()) {
                drafts.add(new Draft(Kind.VERSE, "", Styled.plain(line), opens, List.of()));
            }
            opens = line.isBlank();
        }
        return List.copyOf(drafts);
    }

    private static List<Draft> prose(List<String> paragraphs) {
        var texts = paragraphs.stream()
                .flatMap(BLANK_LINE::splitAsStream)
                .filter(text -> !text.isBlank())
                .toList();
        var writer = new ArrayList<Draft>();
        var marker = "";
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var bullet = BULLET.matcher(text);
            marker = bullet.find() ? "•" : marker;
            var words = marker.isEmpty() ? text : bullet.replaceFirst("");
            if (words.isBlank()) {
                continue;
            }
            var kind = marker.isEmpty() ? kindOf(texts, i) : Kind.ITEM;
            writer.add(new Draft(kind, marker, Styled.plain(words), true, List.of()));
            marker = "";
        }
        return List.copyOf(writer);
    }

    private static Kind kindOf(List<String> texts, int index) {
        var isInside = index > 0 && index + 1 < texts.size();
        return isInside && isSubhead(texts.get(index)) ? Kind.SUBHEAD : Kind.PARAGRAPH;
    }

    static boolean isSubhead(String text) {
        return text.length() <= LONGEST_SUBHEAD && !CLOSED.matcher(text).matches();
    }
}
