package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import press.broadsheet.render.Similarity;
import tools.jackson.databind.JsonNode;

/// What the sample edition says of where everything stands.
class MapsTest {
    private static List<MapWords.Word> words() throws Exception {
        return MapWords.of(SampleEdition.ofEachPage("map.json"));
    }

    @Test
    void everyStoryCanBeReadInTheMapsFromItsFirstLetterToItsLast() throws Exception {
        var letters = new TreeMap<String, StringBuilder>();
        words().forEach(w ->
                letters.computeIfAbsent(w.story(), _ -> new StringBuilder()).append(PdfText.lettersOf(w.text())));
        var placed = SampleEdition.stories().stream()
                .filter(story -> letters.containsKey(story.id()))
                .filter(story -> !story.body().isEmpty())
                .toList();

        assertThat(placed).hasSizeGreaterThan(30);
        assertSoftly(softly -> placed.forEach(story -> {
            var text = letters.getOrDefault(story.id(), new StringBuilder()).toString();
            softly.assertThat(StoryInPrint.of(story, new PdfText(text)).missing())
                    .as(story.id() + " " + story.headline())
                    .isEmpty();
        }));
    }

    @Test
    void aDividedWordIsKnownWholeInEachOfItsPieces() throws Exception {
        var divided = 0;
        var before = new TreeMap<String, MapWords.Word>();
        for (var word : words()) {
            var last = before.put(word.story() + word.part(), word);
            if (last != null && last.hyphen()) {
                divided++;
                assertThat(last.whole()).contains(last.text() + word.text()).isEqualTo(word.whole());
            }
        }

        assertThat(divided).isGreaterThan(50);
    }

    @Test
    void wordsStandWhereAnotherReaderOfThePdfFindsThem() throws Exception {
        var places = WordPlaces.of(
                words(), WordPlaces.byPdfBox(SampleEdition.folder().resolve("edition.pdf")));

        assertThat(places.missing().size())
                .as("words that PDFBox joins or parts otherwise: %s", places.missing())
                .isLessThan(places.words() / 100);
        assertThat(places.worst()).isLessThan(1);
    }

    @Test
    void wordsStandWithinAPixelOfWherePopplerFindsThem() throws Exception {
        assumeTrue(WordPlaces.hasPoppler(), "poppler's pdftotext is not installed");

        var places = WordPlaces.of(
                words(), WordPlaces.byPoppler(SampleEdition.folder().resolve("edition.pdf")));

        assertThat(places.missing()).isEmpty();
        assertThat(places.worst()).isLessThan(1);
    }

    @Test
    void noTwoStoriesClaimTheSamePlace() throws Exception {
        for (var file : SampleEdition.ofEachPage("map.json")) {
            var outlines = new ArrayList<int[]>();
            MapWords.map(file)
                    .get("stories")
                    .forEach(story -> story.get("outline").forEach(outline -> outlines.add(corners(outline))));
            for (int i = 0; i < outlines.size(); i++) {
                for (int k = i + 1; k < outlines.size(); k++) {
                    assertThat(overlap(outlines.get(i), outlines.get(k)))
                            .as("%s: %s and %s", file, outlines.get(i), outlines.get(k))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyWordStandsInItsStorysOutline() throws Exception {
        for (var file : SampleEdition.ofEachPage("map.json")) {
            for (var story : MapWords.map(file).get("stories")) {
                for (var text : story.get("texts")) {
                    for (var line : text.get("lines")) {
                        assertThat(isInside(line, story.get("outline")))
                                .as("%s %s", story.get("id"), line)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean isInside(JsonNode line, JsonNode outlines) {
        int middle = line.get("box").get(0).asInt() + line.get("box").get(2).asInt() / 2;
        int base = line.get("base").asInt();
        for (var outline : outlines) {
            var c = corners(outline);
            if (c[0] <= middle && middle <= c[2] && c[1] <= base && base <= c[3]) {
                return true;
            }
        }
        return false;
    }

    private static int[] corners(JsonNode polygon) {
        return new int[] {
            polygon.get(0).asInt(),
            polygon.get(1).asInt(),
            polygon.get(4).asInt(),
            polygon.get(5).asInt()
        };
    }

    private static boolean overlap(int[] a, int[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    @Test
    void altoFilesAreValid() throws Exception {
        var schema = Schemas.xml("alto-4-4.xsd");
        for (var file : SampleEdition.ofEachPage("alto.xml")) {
            assertThatCode(() -> Schemas.validate(schema, file))
                    .as(file.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void altoGivesEachPieceOfADividedWordTheWholeWord() throws Exception {
        var count = 0;
        for (var file : SampleEdition.ofEachPage("alto.xml")) {
            var hyphens = xml(file).getElementsByTagName("HYP");
            count += hyphens.getLength();
            for (int i = 0; i < hyphens.getLength(); i++) {
                var word = before((Element) hyphens.item(i));
                assertThat(word.getAttribute("SUBS_TYPE")).startsWith("HypPart");
                assertThat(word.getAttribute("SUBS_CONTENT")).contains(word.getAttribute("CONTENT"));
            }
        }

        assertThat(count).isGreaterThan(50);
    }

    private static Element before(Element element) {
        var node = element.getPreviousSibling();
        while (!(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }

    @Test
    void theMetsFileIsValidAndItsHashesAreTrue() throws Exception {
        var folder = SampleEdition.folder();
        Schemas.validate(Schemas.xml("mets.xsd"), folder.resolve("mets.xml"));
        var files = xml(folder.resolve("mets.xml")).getElementsByTagName("file");
        var hashes = EditionFolder.hashes(folder);

        assertThat(files.getLength())
                .isGreaterThan(5 * SampleEdition.run().report().pages());
        for (int i = 0; i < files.getLength(); i++) {
            var file = (Element) files.item(i);
            var name = ((Element) file.getElementsByTagName("FLocat").item(0)).getAttribute("xlink:href");
            assertThat(hashes).containsEntry(name, file.getAttribute("CHECKSUM"));
        }
    }

    @Test
    void theMetsFileFindsEveryStoryInAnAltoFile() throws Exception {
        var folder = SampleEdition.folder();
        var areas = xml(folder.resolve("mets.xml")).getElementsByTagName("area");
        var stories = words().stream().map(MapWords.Word::story).collect(Collectors.toSet());

        assertThat(areas.getLength()).isGreaterThanOrEqualTo(stories.size());
        for (int i = 0; i < areas.getLength(); i++) {
            var area = (Element) areas.item(i);
            var page = area.getAttribute("FILEID").replace("ALTO_", "");
            assertThat(Files.readString(folder.resolve("pages/" + page + "/alto.xml")))
                    .contains("<ComposedBlock ID=\"" + area.getAttribute("BEGIN") + "\"");
        }
    }

    @Test
    void theManifestHasACanvasForEachPageAndARangeForEachStory() throws Exception {
        var manifest = MapWords.map(SampleEdition.folder().resolve("iiif/manifest.json"));
        var ranges = new ArrayList<String>();
        manifest.get("structures")
                .get(0)
                .get("items")
                .forEach(section -> section.get("items")
                        .forEach(story -> ranges.add(story.get("id").asString().replaceAll(".*/", ""))));

        assertThat(manifest.get("items").size())
                .isEqualTo(SampleEdition.run().report().pages());
        assertThat(ranges)
                .doesNotHaveDuplicates()
                .containsAll(words().stream().map(MapWords.Word::story).collect(Collectors.toSet()));
    }

    @Test
    void theManifestIsValid() throws Exception {
        var schema = Schemas.shared("iiif-presentation-3.json");
        assumeTrue(Files.exists(schema), "the schema of IIIF Presentation 3.0 is not at hand: " + schema);
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(schema), InputFormat.JSON);

        var errors = validator.validate(
                Files.readString(SampleEdition.folder().resolve("iiif/manifest.json")), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    @Test
    void everyTileThatAnImageServiceOffersIsThere() throws Exception {
        var services = SampleEdition.folder().resolve("iiif");
        for (int page = 1; page <= SampleEdition.run().report().pages(); page++) {
            var folder = services.resolve("%04d".formatted(page));
            var info = MapWords.map(folder.resolve("info.json"));
            var offered = new TreeSet<String>();
            info.get("tiles")
                    .forEach(tiles -> tiles.get("scaleFactors")
                            .forEach(factor -> offered.addAll(tiles(info, tiles, factor.asInt()))));
            info.get("sizes").forEach(size -> offered.add("full/" + size(size) + "/0/default.webp"));
            offered.add("full/max/0/default.webp");
            offered.add("full/max/0/default.jpg");
            offered.add("info.json");

            assertThat(EditionFolder.hashes(folder).keySet()).isEqualTo(offered);
        }
    }

    /// As OpenSeadragon reckons the addresses of a level's tiles (IIIF Image API 3.0, 5.4).
    private static List<String> tiles(JsonNode info, JsonNode tiles, int factor) {
        int width = info.get("width").asInt();
        int height = info.get("height").asInt();
        int levelWidth = Math.ceilDiv(width, factor);
        int levelHeight = Math.ceilDiv(height, factor);
        int across = tiles.get("width").asInt();
        int down = tiles.has("height") ? tiles.get("height").asInt() : across;
        if (levelWidth < across && levelHeight < down) {
            return List.of("full/" + levelWidth + "," + levelHeight + "/0/default.webp");
        }
        var names = new ArrayList<String>();
        for (int x = 0; x * across < levelWidth; x++) {
            for (int y = 0; y * down < levelHeight; y++) {
                int left = x * across * factor;
                int top = y * down * factor;
                names.add("%d,%d,%d,%d/%d,%d/0/default.webp"
                        .formatted(
                                left,
                                top,
                                Math.min(across * factor, width - left),
                                Math.min(down * factor, height - top),
                                Math.min(across, levelWidth - x * across),
                                Math.min(down, levelHeight - y * down)));
            }
        }
        return names;
    }

    private static String size(JsonNode size) {
        return size.get("width").asInt() + "," + size.get("height").asInt();
    }

    @Test
    void aTwelvePageEditionIsSmallEnoughToBeServedAsFiles() throws Exception {
        var run = SampleEdition.run();
        var files = EditionFolder.sizes(SampleEdition.folder());
        files.keySet().removeIf(name -> name.startsWith("light."));

        assertThat(files.size()).isLessThanOrEqualTo(run.report().pages() * 100);
        assertThat(files.values().stream().mapToLong(Long::longValue).sum())
                .isLessThan(run.report().pages() * 5_000_000L);
    }

    @Test
    void pageImagesLookLikePopplersRasterOfTheSamePdf() throws Exception {
        assumeTrue(Similarity.hasPoppler(), "poppler's pdftoppm is not installed");

        for (int page = 1; page <= SampleEdition.run().report().pages(); page++) {
            assertThat(Similarity.toPoppler(SampleEdition.folder(), page))
                    .as("page " + page)
                    .isGreaterThanOrEqualTo(0.98);
        }
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
