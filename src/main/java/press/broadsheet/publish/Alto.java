package press.broadsheet.publish;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import press.broadsheet.layout.Part;

/// A page's map as ALTO 4.4 (Library of Congress, `http://www.loc.gov/standards/alto/`): a composed block for each
/// story
/// and piece of furniture, a text block for each paragraph in each column.
final class Alto {
    /// Names the format for those who link to such a file.
    static final String PROFILE = "http://www.loc.gov/standards/alto/";

    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";

    private final PageMap map;
    private final Issue issue;
    private final Xml xml = new Xml();
    private final Map<StoryMap.Type, String> styles = new LinkedHashMap<>();
    private final Map<Part, String> tags = new LinkedHashMap<>();

    private Alto(PageMap map, Issue issue) {
        this.map = map;
        this.issue = issue;
    }

    static String of(PageMap map, Issue issue) {
        var alto = new Alto(map, issue);
        alto.collect();
        alto.document();
        return alto.xml.toString();
    }

    /// The identifier of a story's block on a page, for those who point at it.
    static String storyId(PageMap map, int index) {
        return "P%04d_S%03d".formatted(map.number(), index + 1);
    }

    private void collect() {
        map.stories().stream().flatMap(StoryMap::texts).forEach(text -> {
            tags.computeIfAbsent(text.part(), part -> "PART_" + part.name());
            text.lines().stream()
                    .flatMap(line -> line.words().stream())
                    .forEach(w -> styles.computeIfAbsent(w.type(), _ -> "T" + (styles.size() + 1)));
        });
    }

    private void document() {
        xml.start("alto")
                .with("xmlns", NAMESPACE)
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("xsi:schemaLocation", NAMESPACE + " http://www.loc.gov/standards/alto/v4/alto-4-4.xsd")
                .with("SCHEMAVERSION", "4.4");
        description();
        styles();
        tags();
        xml.start("Layout");
        page();
        xml.end("Layout").end("alto");
    }

    private void description() {
        xml.start("Description")
                .element("MeasurementUnit", "inch1200")
                .start("sourceImageInformation")
                .element("fileName", "full.webp")
                .start("documentIdentifier")
                .content("documentIdentifier", issue.identifier())
                .end("sourceImageInformation")
                .start("Processing")
                .with("ID", "MADE")
                .element("processingCategory", "contentGeneration")
                .element("processingStepDescription", "positions as typeset, not recognised from an image")
                .start("processingSoftware")
                .element("softwareName", "Broadsheet")
                .end("processingSoftware")
                .end("Processing")
                .end("Description");
    }

    private void styles() {
        if (styles.isEmpty()) {
            return;
        }
        xml.start("Styles");
        styles.forEach((type, id) -> {
            xml.start("TextStyle").with("ID", id).with("FONTFAMILY", fileName(type.face()));
            xml.with("FONTSIZE", number(type.sizePt())).with("FONTCOLOR", "%06X".formatted(type.colour()));
            var style = style(type.face());
            if (!style.isEmpty()) {
                xml.with("FONTSTYLE", style);
            }
            xml.empty();
        });
        xml.end("Styles");
    }

    private void tags() {
        if (tags.isEmpty()) {
            return;
        }
        xml.start("Tags");
        tags.forEach((part, id) -> xml.start("LayoutTag")
                .with("ID", id)
                .with("TYPE", "part of a story")
                .with("LABEL", MapJson.name(part))
                .empty());
        xml.end("Tags");
    }

    private void page() {
        xml.start("Page")
                .with("ID", "P%04d".formatted(map.number()))
                .with("PHYSICAL_IMG_NR", map.number())
                .with("PRINTED_IMG_NR", map.number())
                .with("HEIGHT", map.page().height())
                .with("WIDTH", map.page().width())
                .with("PROCESSING", "MADE")
                .with("LANG", issue.language());
        place(xml.start("PrintSpace").with("ID", "P%04d_PRINT".formatted(map.number())), map.print());
        for (int i = 0; i < map.stories().size(); i++) {
            story(storyId(map, i), map.stories().get(i));
        }
        for (int i = 0; i < map.furniture().size(); i++) {
            furniture(
                    "P%04d_F%03d".formatted(map.number(), i + 1),
                    map.furniture().get(i));
        }
        for (int i = 0; i < map.rules().size(); i++) {
            var id = "P%04d_R%03d".formatted(map.number(), i + 1);
            place(xml.start("GraphicalElement").with("ID", id), map.rules().get(i))
                    .empty();
        }
        xml.end("PrintSpace").end("Page");
    }

    private void story(String id, StoryMap story) {
        place(xml.start("ComposedBlock").with("ID", id), story.box()).with("TYPE", "article");
        if (story.outlines().size() > 1) {
            shape(story);
        }
        for (int i = 0; i < story.items().size(); i++) {
            var block = id + "_B%03d".formatted(i + 1);
            switch (story.items().get(i)) {
                case StoryMap.Text text -> text(block, text, story.language());
                case StoryMap.Picture picture ->
                    place(xml.start("Illustration").with("ID", block), picture.box())
                            .empty();
            }
        }
        xml.end("ComposedBlock");
    }

    /// ALTO has one polygon for a block: it runs round each leg and comes back to the first one's corner.
    private void shape(StoryMap story) {
        var points = new StringBuilder();
        var start = story.outlines().getFirst();
        for (var leg : story.outlines()) {
            var corners = Outlines.polygon(leg);
            for (int i = 0; i <= corners.size(); i += 2) {
                point(points, corners.get(i % corners.size()), corners.get(i % corners.size() + 1));
            }
            point(points, start.x(), start.y());
        }
        xml.start("Shape")
                .start("Polygon")
                .with("POINTS", points.toString().strip())
                .empty()
                .end("Shape");
    }

    private static void point(StringBuilder points, int x, int y) {
        points.append(x).append(',').append(y).append(' ');
    }

    private void text(String id, StoryMap.Text text, String language) {
        var first = text.lines().getFirst().words().getFirst().type();
        place(xml.start("TextBlock").with("ID", id), text.box())
                .with("STYLEREFS", style(first))
                .with("TAGREFS", tags.getOrDefault(text.part(), ""))
                .with("LANG", language);
        text.lines().forEach(line -> line(line, first));
        xml.end("TextBlock");
    }

    private void line(StoryMap.Line line, StoryMap.Type blockType) {
        place(xml.start("TextLine"), line.box()).with("BASELINE", baseline(line));
        for (int i = 0; i < line.words().size(); i++) {
            if (i > 0) {
                xml.start("SP").empty();
            }
            word(line.words().get(i), blockType);
        }
        xml.end("TextLine");
    }

    private static String baseline(StoryMap.Line line) {
        return "%d,%d %d,%d"
                .formatted(line.box().x(), line.baseline(), line.box().right(), line.baseline());
    }

    private void word(StoryMap.Word word, StoryMap.Type blockType) {
        var box = word.box();
        var letters = new Rect(box.x(), box.y(), box.width() - word.hyphen(), box.height());
        place(xml.start("String"), letters).with("CONTENT", word.text());
        if (!word.type().equals(blockType)) {
            xml.with("STYLEREFS", style(word.type()));
        }
        if (word.piece() > 0) {
            xml.with("SUBS_TYPE", word.piece() == 1 ? "HypPart1" : "HypPart2").with("SUBS_CONTENT", word.whole());
        }
        xml.empty();
        if (word.hyphen() > 0) {
            place(xml.start("HYP"), new Rect(letters.right(), box.y(), word.hyphen(), box.height()))
                    .with("CONTENT", "-")
                    .empty();
        }
    }

    private void furniture(String id, PageMap.FurnitureMap furniture) {
        var type = furniture.kind().equals("advert") ? "advertisement" : furniture.kind();
        place(xml.start("ComposedBlock").with("ID", id), furniture.box())
                .with("TYPE", type)
                .empty();
    }

    private String style(StoryMap.Type type) {
        return styles.getOrDefault(type, "");
    }

    private static Xml place(Xml element, Rect box) {
        return element.with("HPOS", box.x())
                .with("VPOS", box.y())
                .with("WIDTH", box.width())
                .with("HEIGHT", box.height());
    }

    private static String fileName(String face) {
        var file = face.substring(face.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.') < 0 ? file.length() : file.lastIndexOf('.'));
    }

    /// What ALTO has words for, read from the font file's name.
    private static String style(String face) {
        var name = fileName(face).toLowerCase(Locale.ROOT);
        var bold = name.contains("bold") || name.contains("black") ? "bold" : "";
        var italics = name.contains("italic") ? "italics" : "";
        return (bold + " " + italics).strip();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Integer.toString((int) value) : Double.toString(value);
    }
}
