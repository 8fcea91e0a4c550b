package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import press.broadsheet.edition.Day;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.render.PageImage;
import tools.jackson.databind.json.JsonMapper;

/// Writes what says where everything stands: a map and an ALTO file for each page, a IIIF manifest and a METS file for
/// the edition. All of it comes from the made pages, nothing from the PDF.
public final class Maps {
    private final Issue issue;

    public Maps(Publication publication, Day day) {
        issue = Issue.of(publication, day);
    }

    /// The images of a page, as the map in a bundle has them.
    public static PageImage image(Path folder, int page) throws IOException {
        var file = folder.resolve("pages").resolve("%04d".formatted(page)).resolve("map.json");
        var size = JsonMapper.shared().readTree(Files.readString(file)).path("image");
        return new PageImage(page, size.path(0).asInt(), size.path(1).asInt());
    }

    /// Writes into `folder`, the bundle's, which must hold the PDF and the page images; their hashes are written down.
    ///
    /// @param images one for each page
    public void write(List<MadePage> pages, List<PageImage> images, Path folder) throws IOException {
        var maps = PageMapper.map(issue, pages);
        var imageOf = new TreeMap<Integer, PageImage>();
        images.forEach(image -> imageOf.put(image.page(), image));
        for (var map : maps) {
            var to = Files.createDirectories(folder.resolve("pages").resolve(map.folder()));
            var image = imageOf.get(map.number());
            if (image == null) {
                throw new IllegalArgumentException("page " + map.number() + " has no image");
            }
            Files.writeString(to.resolve("map.json"), MapJson.of(map, image));
            Files.writeString(to.resolve("alto.xml"), Alto.of(map, issue));
        }
        Files.createDirectories(folder.resolve("iiif"));
        Files.writeString(folder.resolve(Manifest.FILE), Manifest.of(issue, maps, imageOf));
        Files.writeString(folder.resolve("mets.xml"), Mets.of(issue, maps, folder));
    }
}
