package press.broadsheet.lint;

import java.util.stream.Collectors;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.typeset.Line;

/// What set type says.
final class Print {
    private Print() {}

    /// The words of a placed text, its lines joined by spaces.
    static String words(Placed.Text text) {
        return text.lines().stream().map(PlacedLine::line).map(Print::words).collect(Collectors.joining(" "));
    }

    private static String words(Line line) {
        var words = new StringBuilder();
        for (var span : line.spans()) {
            words.append(span.joined() || words.isEmpty() ? "" : " ").append(span.text());
        }
        return words.toString();
    }
}
