package press.broadsheet.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import press.broadsheet.render.PageImage;
import press.broadsheet.render.Tiling;

/// The edition as a IIIF Presentation 3.0 manifest: a canvas for each page, as large as its 200 dpi image; a range for
/// each section and story.
final class Manifest {
    static final String FILE = "iiif/manifest.json";

    private final Issue issue;
    private final SortedMap<Integer, PageImage> images;

    private Manifest(Issue issue, SortedMap<Integer, PageImage> images) {
        this.issue = issue;
        this.images = images;
    }

    /// @param images by page
    static String of(Issue issue, List<PageMap> pages, SortedMap<Integer, PageImage> images) {
        return Bundle.json(new Manifest(issue, images).manifest(pages));
    }

    private Map<String, Object> manifest(List<PageMap> pages) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("@context", "http://iiif.io/api/presentation/3/context.json");
        manifest.put("id", at(FILE));
        manifest.put("type", "Manifest");
        manifest.put("label", text(issue.language(), issue.name() + ", " + issue.date()));
        manifest.put("navDate", issue.date() + "T00:00:00Z");
        manifest.put("behavior", List.of("paged"));
        manifest.put("rendering", List.of(file("edition.pdf", "Text", "application/pdf", "PDF")));
        manifest.put("seeAlso", List.of(withProfile(file("mets.xml", "Dataset", "text/xml", "METS"), Mets.PROFILE)));
        manifest.put("items", pages.stream().map(this::canvas).toList());
        manifest.put("structures", List.of(contents(pages)));
        return manifest;
    }

    private Map<String, Object> canvas(PageMap page) {
        var canvas = new LinkedHashMap<String, Object>();
        canvas.put("id", canvasId(page));
        canvas.put("type", "Canvas");
        canvas.put("label", text("none", Integer.toString(page.number())));
        canvas.put("width", image(page).widthPx());
        canvas.put("height", image(page).heightPx());
        canvas.put("thumbnail", List.of(thumbnail(page)));
        canvas.put(
                "seeAlso",
                List.of(withProfile(
                        file("pages/" + page.folder() + "/alto.xml", "Dataset", "text/xml", "ALTO"), Alto.PROFILE)));
        canvas.put("items", List.of(annotations(page)));
        return canvas;
    }

    private Map<String, Object> thumbnail(PageMap page) {
        var thumbnail = new LinkedHashMap<String, Object>();
        thumbnail.put("id", at("pages/" + page.folder() + "/thumb.webp"));
        thumbnail.put("type", "Image");
        thumbnail.put("format", "image/webp");
        return thumbnail;
    }

    private Map<String, Object> annotations(PageMap page) {
        var annotation = new LinkedHashMap<String, Object>();
        annotation.put("id", at("iiif/annotation/" + page.folder()));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "painting");
        annotation.put("body", body(page));
        annotation.put("target", canvasId(page));
        var list = new LinkedHashMap<String, Object>();
        list.put("id", at("iiif/annotations/" + page.folder()));
        list.put("type", "AnnotationPage");
        list.put("items", List.of(annotation));
        return list;
    }

    private Map<String, Object> body(PageMap page) {
        var whole = new Tiling(image(page).widthPx(), image(page).heightPx()).largestWhole();
        var service = new LinkedHashMap<String, Object>();
        service.put("id", imageId(page.folder()));
        service.put("type", "ImageService3");
        service.put("profile", "level0");
        var body = new LinkedHashMap<String, Object>();
        body.put("id", imageId(page.folder()) + "/" + Tiling.MAX + "/default.jpg");
        body.put("type", "Image");
        body.put("format", "image/jpeg");
        body.put("width", whole.width());
        body.put("height", whole.height());
        body.put("service", List.of(service));
        return body;
    }

    /// Address of a page's image service.
    private String imageId(String folder) {
        return at("iiif/" + folder);
    }

    private Map<String, Object> contents(List<PageMap> pages) {
        var sections = Contents.of(pages).sections();
        var ranges = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < sections.size(); i++) {
            var id = "range/s" + (i + 1);
            var stories = sections.get(i).stories().stream().map(this::story).toList();
            ranges.add(range(id, text(issue.language(), sections.get(i).title()), stories));
        }
        return range("range/contents", text("en", "Contents"), ranges);
    }

    private Map<String, Object> story(Contents.Entry entry) {
        var places = entry.places().stream().map(this::place).toList();
        return range(
                "range/story/" + Addresses.encoded(entry.story()), text(entry.language(), entry.headline()), places);
    }

    private Map<String, Object> range(String id, Object label, List<Map<String, Object>> items) {
        var range = new LinkedHashMap<String, Object>();
        range.put("id", at("iiif/" + id));
        range.put("type", "Range");
        range.put("label", label);
        range.put("items", items);
        return range;
    }

    /// The rectangle that a story takes on a page, in pixels of the canvas.
    private Map<String, Object> place(Contents.Place place) {
        var image = image(place.page());
        var across = (double) image.widthPx() / place.page().page().width();
        var down = (double) image.heightPx() / place.page().page().height();
        var box = place.story().box();
        var area = "#xywh=%d,%d,%d,%d"
                .formatted(
                        Math.round(box.x() * across),
                        Math.round(box.y() * down),
                        Math.round(box.width() * across),
                        Math.round(box.height() * down));
        var canvas = new LinkedHashMap<String, Object>();
        canvas.put("id", canvasId(place.page()) + area);
        canvas.put("type", "Canvas");
        return canvas;
    }

    private Map<String, Object> file(String name, String type, String format, String label) {
        var file = new LinkedHashMap<String, Object>();
        file.put("id", at(name));
        file.put("type", type);
        file.put("format", format);
        file.put("label", text("en", label));
        return file;
    }

    private static Map<String, Object> withProfile(Map<String, Object> file, String profile) {
        file.put("profile", profile);
        return file;
    }

    private PageImage image(PageMap page) {
        var image = images.get(page.number());
        if (image == null) {
            throw new IllegalStateException("page " + page.number() + " has no image");
        }
        return image;
    }

    private String canvasId(PageMap page) {
        return at("iiif/canvas/" + page.folder());
    }

    private String at(String file) {
        return issue.address() + "/" + file;
    }

    private static Map<String, List<String>> text(String language, String text) {
        return Map.of(language, List.of(text));
    }
}
