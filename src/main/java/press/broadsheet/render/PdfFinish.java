package press.broadsheet.render;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes archival, tagged files of the painted pages: the edition, and each page alone. The painted content is taken
/// over byte for byte; structure, navigation, metadata and the glyphs' texts are written here.
final class PdfFinish {
    private static final String PRODUCER = "Broadsheet";

    private final List<PaintedPage> painted;
    private final List<byte[]> contents;
    private final PanelPages panels;
    private final EditionFonts fonts;
    private final Map<SubsetFont, FontObjects> fontObjects = new LinkedHashMap<>();
    private final TagTree tree;
    private final StoryIndex index;
    private final EditionFacts facts;

    /// @param painted one for each page
    /// @param panels  what is painted over them
    PdfFinish(
            List<PaintedPage> painted,
            PanelPages panels,
            EditionFonts fonts,
            TagTree tree,
            StoryIndex index,
            EditionFacts facts)
            throws IOException {
        this.painted = painted;
        this.panels = panels;
        this.fonts = fonts;
        this.tree = tree;
        this.index = index;
        this.facts = facts;
        this.contents = painted.parallelStream().map(PaintedPage::deflated).toList();
        for (var font : fonts.all()) {
            fontObjects.put(font, new FontObjects(font, facts.identifier()));
        }
    }

    /// Writes the whole edition.
    void edition(Path pdf) throws IOException {
        write(pdf, 0, painted.size(), facts.title());
    }

    /// Writes one page.
    ///
    /// @param page from 0
    void page(int page, Path pdf) throws IOException {
        write(pdf, page, page + 1, "%s (%d)".formatted(facts.title(), page + 1));
    }

    private void write(Path pdf, int from, int to, String title) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(pdf), 1 << 16)) {
            write(out, from, to, title);
        }
    }

    private void write(OutputStream out, int from, int to, String title) throws IOException {
        var file = new PdfFile(out);
        int catalog = file.reserve();
        int tree = file.reserve();
        var held = new PageSet(file, from, to, painted.stream().map(PaintedPage::trim).toList());
        var navigation = new Navigation(file, held, index, facts);
        var areas = areas(file, held);
        int structure = new TagWriter(file, this.tree, held).write(areas);
        var threads = navigation.threads();
        pages(file, tree, held, navigation);
        file.object(
                catalog,
                "<</Type/Catalog/Pages " + tree + " 0 R/Lang" + PdfStrings.of(facts.language())
                        + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
                        + structure + " 0 R/Threads" + threads + outlines(navigation.outline())
                        + "/PageLabels<</Nums[0<</S/D/St " + (from + 1) + ">>]>>/Metadata "
                        + metadata(file, title) + " 0 R/OutputIntents[" + intent(file) + "]>>");
        file.close(catalog, information(file, title));
    }

    private static String outlines(int outline) {
        return outline == 0 ? "" : "/Outlines " + outline + " 0 R/PageMode/UseOutlines";
    }

    /// Writes what can be clicked.
    private List<LinkArea> areas(PdfFile file, PageSet held) throws IOException {
        var areas = new ArrayList<LinkArea>();
        for (int page = held.from(); page < held.to(); page++) {
            tree.areas(page).stream().filter(held::holds).forEach(areas::add);
        }
        int key = held.to() - held.from();
        for (var area : areas) {
            var leads = switch (area.target()) {
                case LinkArea.Address(var uri) -> "/A<</S/URI/URI" + PdfStrings.of(uri) + ">>";
                case LinkArea.Place place -> "/Dest" + held.destination(place);
            };
            held.annotate(
                    area,
                    file.object("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect"
                            + held.rectangle(area.page(), area.box()) + "/Contents" + PdfStrings.of(area.words())
                            + "/StructParent " + key++ + leads + ">>"));
        }
        return areas;
    }

    private void pages(PdfFile file, int tree, PageSet held, Navigation navigation) throws IOException {
        var kids = new StringBuilder();
        var written = new LinkedHashMap<SubsetFont, Integer>();
        var pictures = new IdentityHashMap<PreparedPhoto.Usable, Integer>();
        for (int page = held.from(); page < held.to(); page++) {
            kids.append(held.reference(page)).append(' ');
            var text = new StringBuilder("<</Type/Page/Parent ").append(tree).append(" 0 R/MediaBox");
            text.append(held.rectangle(page, held.trim(page)));
            text.append("/Contents").append(contents(file, page));
            text.append("/Resources<<").append(resources(file, page, pictures));
            text.append("/Font<<").append(fonts(file, page, written)).append(">>>>");
            text.append("/StructParents ").append(held.position(page)).append("/Tabs/S");
            annotations(held, page, text);
            text.append(list("/B", navigation.beads(page)));
            file.object(held.number(page), text.append(">>"));
        }
        file.object(tree, "<</Type/Pages/Count " + (held.to() - held.from()) + "/Kids[" + kids + "]>>");
    }

    /// The page's own matter, then its panels.
    private String contents(PdfFile file, int page) throws IOException {
        var own = file.stream("/Filter/FlateDecode", contents.get(page)) + " 0 R";
        if (panels.isEmpty()) {
            return ' ' + own;
        }
        int shift = file.stream("", panels.shift(page, painted.get(page).trim().depth()).getBytes(StandardCharsets.US_ASCII));
        return '[' + own + ' ' + shift + " 0 R " + panels.contents(page, file) + ']';
    }

    private String resources(PdfFile file, int page, Map<PreparedPhoto.Usable, Integer> written) throws IOException {
        var pictures = new StringBuilder();
        for (var picture : painted.get(page).pictures()) {
            var number = written.get(picture);
            if (number == null) {
                number = picture(file, picture);
                written.put(picture, number);
            }
            pictures.append('/').append(PaintedPage.name(painted.get(page).pictures().indexOf(picture))).append(' ').append(number).append(" 0 R");
        }
        if (panels.isEmpty()) {
            return "/XObject<<" + pictures + ">>";
        }
        return panels.resources(page, file) + "/XObject<<" + pictures + panels.pictures(page, file) + ">>";
    }

    private static int picture(PdfFile file, PreparedPhoto.Usable picture) throws IOException {
        return file.stream(
                "/Type/XObject/Subtype/Image/Width " + picture.width() + "/Height " + picture.height() + "/ColorSpace/"
                        + (picture.components() == 1 ? "DeviceGray" : "DeviceRGB") + "/BitsPerComponent 8/Filter/"
                        + picture.filter(),
                picture.bytes());
    }

    private String fonts(PdfFile file, int page, Map<SubsetFont, Integer> written) throws IOException {
        var text = new StringBuilder();
        for (var font : fonts.on(page)) {
            var number = written.get(font);
            if (number == null) {
                number = Objects.requireNonNull(fontObjects.get(font)).write(file);
                written.put(font, number);
            }
            text.append('/').append(font.name()).append(' ').append(number).append(" 0 R");
        }
        return text.toString();
    }

    private void annotations(PageSet held, int page, StringBuilder text) {
        text.append(list(
                "/Annots",
                tree.areas(page).stream()
                        .filter(held::holds)
                        .map(held::annotation)
                        .toList()));
    }

    private static String list(String key, List<Integer> numbers) {
        var text = new StringBuilder();
        numbers.forEach(number -> text.append(number).append(" 0 R "));
        return numbers.isEmpty() ? "" : key + '[' + text + ']';
    }

    private int metadata(PdfFile file, String title) throws IOException {
        return file.stream("/Type/Metadata/Subtype/XML", Xmp.of(facts, title, PRODUCER));
    }

    private static String intent(PdfFile file) throws IOException {
        int profile = file.deflated(
                "/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
                + "/RegistryName(http://www.color.org)/DestOutputProfile " + profile + " 0 R>>";
    }

    private int information(PdfFile file, String title) throws IOException {
        var date = "(D:" + facts.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z)";
        return file.object("<</Title" + PdfStrings.of(title) + "/Author" + PdfStrings.of(facts.publication())
                + "/Creator(" + PRODUCER + ")/Producer(" + PRODUCER + ")/CreationDate" + date + "/ModDate" + date
                + ">>");
    }
}
