package press.broadsheet.intake.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import press.broadsheet.intake.feed.Shot;

/// A story's pictures, each once: sites offer one picture in many sizes, and show the chief one in the text again.
final class ShotList {
    private static final Pattern SIZE =
            Pattern.compile("(?:-\\d{2,5}x\\d{2,5}|-scaled|-rotated|@\\dx)(?=\\.\\w{2,5}$)");

    private final Map<String, Shot> shots = new LinkedHashMap<>();

    void add(Shot shot) {
        shots.merge(keyOf(shot), shot, ShotList::joined);
    }

    List<Shot> all() {
        return List.copyOf(shots.values());
    }

    /// The first one's file with the words that either has.
    private static Shot joined(Shot first, Shot second) {
        return new Shot(
                first.from(),
                first.caption().isEmpty() ? second.caption() : first.caption(),
                first.credit().isEmpty() ? second.credit() : first.credit(),
                first.alt().isEmpty() ? second.alt() : first.alt(),
                first.focus().isEmpty() ? second.focus() : first.focus());
    }

    private static String keyOf(Shot shot) {
        var name = shot.name().replaceAll("[?#].*$", "");
        return shot.from() instanceof Shot.Inside
                ? shot.name()
                : SIZE.matcher(name).replaceFirst("");
    }
}
