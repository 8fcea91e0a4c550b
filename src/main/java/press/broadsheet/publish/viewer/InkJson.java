package press.broadsheet.publish.viewer;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.render.ink.EditionInk;
import press.broadsheet.render.ink.Ink;
import press.broadsheet.render.ink.InkFace;
import press.broadsheet.render.ink.PageInk;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What a page is painted with as the viewer's `ink.js`. What its names mean stands in `src/docs/viewer.md`.
final class InkJson {
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final int FILL = -1;
    private static final int SHAPE = -2;
    private static final int PHOTO = -3;

    private final JsonGenerator json;
    private final Map<Integer, Integer> faces = new LinkedHashMap<>();
    private final Map<Type, Integer> types = new LinkedHashMap<>();

    /// What a line of type is set in.
    ///
    /// @param face among the page's
    /// @param size in hundredths of a point
    private record Type(int face, long size, int colour) {}

    private InkJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(PageInk page, EditionInk edition) {
        var text = new StringWriter(1 << 16);
        try (var json = JSON.createGenerator(text)) {
            new InkJson(json).page(page, edition.faces());
        }
        return text.toString();
    }

    private void page(PageInk page, List<InkFace> all) {
        page.items().stream()
                .filter(Ink.Signs.class::isInstance)
                .forEach(signs -> types.computeIfAbsent(type((Ink.Signs) signs), _ -> types.size()));
        json.writeStartObject();
        json.writeNumberProperty("page", page.page());
        json.writeNumberProperty("width", hundredths(page.widthPt()));
        json.writeNumberProperty("height", hundredths(page.heightPt()));
        json.writeArrayPropertyStart("faces");
        faces.keySet().forEach(face -> face(all.get(face)));
        json.writeEndArray();
        json.writeArrayPropertyStart("types");
        types.keySet().forEach(type -> numbers(List.of((long) type.face, type.size, (long) type.colour)));
        json.writeEndArray();
        json.writeArrayPropertyStart("items");
        page.items().forEach(this::item);
        json.writeEndArray();
        json.writeEndObject();
    }

    private Type type(Ink.Signs signs) {
        int face = faces.computeIfAbsent(signs.face(), _ -> faces.size());
        return new Type(face, hundredths(signs.size()), signs.colour());
    }

    private void face(InkFace face) {
        json.writeStartArray();
        json.writeNumber(face.file());
        json.writeNumber(face.first());
        json.writeNumber(face.em());
        json.writeString(face.signs());
        json.writeEndArray();
    }

    private void item(Ink item) {
        json.writeStartArray();
        switch (item) {
            case Ink.Signs signs -> signs(signs);
            case Ink.Fill fill -> {
                json.writeNumber(FILL);
                json.writeNumber(fill.colour());
                box(fill.x(), fill.y(), fill.width(), fill.height());
            }
            case Ink.Shape shape -> {
                json.writeNumber(SHAPE);
                json.writeNumber(shape.colour());
                json.writeString(shape.path());
            }
            case Ink.Photo photo -> {
                json.writeNumber(PHOTO);
                json.writeString(photo.file());
                box(photo.x(), photo.y(), photo.width(), photo.height());
            }
        }
        json.writeEndArray();
    }

    /// Type, x, y, scale and tracking (thousandths), then texts and how far the next one begins from the one before.
    private void signs(Ink.Signs signs) {
        json.writeNumber(types.getOrDefault(type(signs), 0));
        json.writeNumber(hundredths(signs.x()));
        json.writeNumber(hundredths(signs.y()));
        json.writeNumber(Math.round(signs.scale() * 1000));
        json.writeNumber(Math.round(signs.tracking() * 1000));
        long at = hundredths(signs.x());
        for (int i = 0; i < signs.chunks().size(); i++) {
            var chunk = signs.chunks().get(i);
            if (i > 0) {
                json.writeNumber(hundredths(chunk.x()) - at);
                at = hundredths(chunk.x());
            }
            json.writeString(chunk.text());
        }
    }

    /// The edges are rounded, not the width.
    private void box(double x, double y, double width, double height) {
        json.writeNumber(hundredths(x));
        json.writeNumber(hundredths(y));
        json.writeNumber(hundredths(x + width) - hundredths(x));
        json.writeNumber(hundredths(y + height) - hundredths(y));
    }

    private void numbers(List<Long> numbers) {
        json.writeStartArray();
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private static long hundredths(double pt) {
        return Math.round(pt * 100);
    }
}
