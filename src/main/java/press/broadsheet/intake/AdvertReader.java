package press.broadsheet.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.broadsheet.edition.Advert;

/// Reads the day's booked adverts. One that cannot be read is left out with a remark.
final class AdvertReader {
    private static final int MOST_COLUMNS = 12;
    private static final double DEEPEST_CM = 100;
    private static final Set<String> POSITIONS = Set.of("front-solus", "right-hand", "back", "any");
    private static final Set<String> STYLES = Set.of("display", "notice");

    private final TextCleaner cleaner;
    private final RemarkPad pad;

    AdvertReader(String language, RemarkPad pad) {
        this.cleaner = new TextCleaner(language, pad);
        this.pad = pad;
    }

    List<Advert> read(Path file) {
        try {
            return adverts(JsonFile.read(file, pad));
        } catch (IntakeException e) {
            pad.error("ADVERTS_BROKEN", String.valueOf(e.getMessage()), "the edition has no booked adverts");
            return List.of();
        }
    }

    private List<Advert> adverts(Json top) {
        var list = top.isObject() ? top.path("adverts") : top;
        if (!list.isArray()) {
            pad.error("ADVERTS_BROKEN", "adverts.json is not a list of adverts", "the edition has no booked adverts");
            return List.of();
        }
        var adverts = new ArrayList<Advert>();
        var ids = new Ids();
        for (var i = 0; i < list.elements().size(); i++) {
            advert(list.elements().get(i), i, ids, adverts);
        }
        return List.copyOf(adverts);
    }

    private void advert(Json node, int position, Ids ids, List<Advert> adverts) {
        var fields = new Fields(node, pad);
        var given = fields.text("id").strip();
        var id = ids.take(given.isEmpty() ? "advert-" + (position + 1) : Ids.safe(given, position));
        var columns = (int) fields.number("columns").orElse(0);
        var depth = Math.round(fields.number("cm").orElse(0) * 2) / 2.0;
        if (!node.isObject() || columns < 1 || columns > MOST_COLUMNS || depth <= 0 || depth > DEEPEST_CM) {
            pad.error(
                    "ADVERT_REFUSED",
                    "the advert " + id + " has no size in “columns” and “cm” that a page could have",
                    "it was left out");
            return;
        }
        adverts.add(new Advert(
                id,
                clean(fields, "advertiser"),
                columns,
                depth,
                oneOf(fields, "position", POSITIONS, "any", id),
                Math.max(0, (int) fields.number("page").orElse(0)),
                clean(fields, "headline"),
                lines(node.path("lines")),
                clean(fields, "contact"),
                oneOf(fields, "style", STYLES, "display", id)));
    }

    private String clean(Fields fields, String name) {
        return cleaner.cleanField(fields.text(name));
    }

    private String oneOf(Fields fields, String name, Set<String> allowed, String usual, String id) {
        var value = fields.text(name).strip();
        if (!value.isEmpty() && !allowed.contains(value)) {
            pad.warn(
                    "ADVERT_FIELD",
                    "the advert " + id + " has the unknown " + name + " “" + value + "”",
                    "it counts as " + usual);
        }
        return allowed.contains(value) ? value : usual;
    }

    private List<String> lines(Json node) {
        var lines = new ArrayList<String>();
        for (var line : node.elements()) {
            if (!line.text().isEmpty()) {
                lines.add(cleaner.cleanField(line.text()));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }
}
