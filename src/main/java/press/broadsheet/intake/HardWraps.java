package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Knows text whose lines an agency's machine has broken at a fixed width, as on a teleprinter: those ends of lines
/// mean nothing, unlike those of verse and addresses.
final class HardWraps {
    private static final int SHORTEST = 45;
    private static final int LONGEST = 84;
    private static final int LEAST = 3;

    private int ends;
    private int full;
    private int goingOn;

    private HardWraps() {}

    /// Puts spaces where such lines end; leaves any other text alone.
    static void join(Element body) {
        var wraps = new HardWraps();
        body.select("p, div, pre").forEach(wraps::count);
        if (wraps.areSure()) {
            body.select("br").forEach(end -> end.replaceWith(new TextNode(" ")));
        }
    }

    /// Nearly all broken lines are about as long, and many a next one goes on in small letters.
    private boolean areSure() {
        return ends >= LEAST && full * 10 >= ends * 8 && goingOn * 10 >= ends * 3;
    }

    private void count(Element element) {
        var lines = lines(element);
        for (var i = 0; i + 1 < lines.size(); i++) {
            var length = lines.get(i).strip().length();
            ends++;
            full += length >= SHORTEST && length <= LONGEST ? 1 : 0;
            goingOn += Markup.goesOn(lines.get(i + 1).strip()) ? 1 : 0;
        }
    }

    private static List<String> lines(Element element) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && child.nameIs("br")) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (node instanceof Element child) {
                line.append(child.text());
            } else {
                line.append(node.nodeValue());
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
