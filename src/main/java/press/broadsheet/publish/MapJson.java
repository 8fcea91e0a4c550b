package press.broadsheet.publish;

import java.io.StringWriter;
import java.util.Locale;
import press.broadsheet.layout.Part;
import press.broadsheet.render.PageImage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// A page's map as `map.json`. What its names mean stands in `src/docs/architecture.md`.
final class MapJson {
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final int PER_INCH = 1200;

    private final JsonGenerator json;

    private MapJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(PageMap map, PageImage image) {
        var text = new StringWriter(1 << 16);
        try (var json = JSON.createGenerator(text)) {
            new MapJson(json).page(map, image);
        }
        return text.append('\n').toString();
    }

    private void page(PageMap map, PageImage image) {
        json.writeStartObject();
        json.writeNumberProperty("page", map.number());
        json.writeStringProperty("section", map.section());
        json.writeNumberProperty("unitsPerInch", PER_INCH);
        json.writeNumberProperty("width", map.page().width());
        json.writeNumberProperty("height", map.page().height());
        json.writeName("image");
        numbers(image.widthPx(), image.heightPx());
        json.writeArrayPropertyStart("stories");
        map.stories().forEach(this::story);
        json.writeEndArray();
        json.writeArrayPropertyStart("furniture");
        map.furniture().forEach(this::furniture);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void story(StoryMap story) {
        json.writeStartObject();
        json.writeStringProperty("id", story.story());
        json.writeStringProperty("slot", story.slot());
        json.writeStringProperty("headline", story.headline());
        json.writeStringProperty("section", story.section());
        json.writeStringProperty("lang", story.language());
        json.writeName("pages");
        numbers(story.pages().stream().mapToInt(Integer::intValue).toArray());
        json.writeName("box");
        box(story.box());
        json.writeArrayPropertyStart("outline");
        story.outlines().forEach(this::polygon);
        json.writeEndArray();
        json.writeArrayPropertyStart("pictures");
        story.pictures().forEach(this::picture);
        json.writeEndArray();
        json.writeArrayPropertyStart("texts");
        story.texts().forEach(this::text);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void picture(StoryMap.Picture picture) {
        json.writeStartObject();
        json.writeName("box");
        box(picture.box());
        json.writeStringProperty("alt", picture.alt());
        json.writeEndObject();
    }

    private void text(StoryMap.Text text) {
        json.writeStartObject();
        json.writeStringProperty("part", name(text.part()));
        json.writeNumberProperty("p", text.paragraph());
        json.writeNumberProperty("column", text.column());
        json.writeArrayPropertyStart("lines");
        text.lines().forEach(this::line);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(StoryMap.Line line) {
        json.writeStartObject();
        json.writeName("box");
        box(line.box());
        json.writeNumberProperty("base", line.baseline());
        json.writeArrayPropertyStart("words");
        line.words().forEach(word -> word(word, line));
        json.writeEndArray();
        json.writeEndObject();
    }

    /// `[x, width, text]`, and more only where there is more to say.
    private void word(StoryMap.Word word, StoryMap.Line line) {
        json.writeStartArray();
        json.writeNumber(word.box().x());
        json.writeNumber(word.box().width());
        json.writeString(word.text());
        var sameHeight = word.box().y() == line.box().y()
                && word.box().height() == line.box().height();
        if (word.piece() > 0 || !sameHeight) {
            more(word, sameHeight);
        }
        json.writeEndArray();
    }

    private void more(StoryMap.Word word, boolean sameHeight) {
        json.writeStartObject();
        if (!sameHeight) {
            json.writeNumberProperty("y", word.box().y());
            json.writeNumberProperty("h", word.box().height());
        }
        if (word.piece() > 0) {
            json.writeStringProperty("whole", word.whole());
            json.writeNumberProperty("piece", word.piece());
        }
        if (word.hyphen() > 0) {
            json.writeNumberProperty("hyphen", word.hyphen());
        }
        json.writeEndObject();
    }

    private void furniture(PageMap.FurnitureMap furniture) {
        json.writeStartObject();
        json.writeStringProperty("kind", furniture.kind());
        json.writeStringProperty("name", furniture.name());
        json.writeName("box");
        box(furniture.box());
        json.writeEndObject();
    }

    private void box(Rect box) {
        numbers(box.x(), box.y(), box.width(), box.height());
    }

    private void polygon(Rect box) {
        numbers(Outlines.polygon(box).stream().mapToInt(Integer::intValue).toArray());
    }

    private void numbers(int... numbers) {
        json.writeArray(numbers, 0, numbers.length);
    }

    /// `body`, `jump-line`, `factbox-head`.
    static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
