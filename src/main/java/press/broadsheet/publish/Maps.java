package press.broadsheet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Day;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.publish.viewer.Viewer;
import press.broadsheet.render.PageImage;

/// Writes what says where everything stands: a map, an ALTO file and what its IIIF image service can give for each
/// page, a IIIF manifest and a METS file for the edition, and the reader's viewer. What stands in them comes from the
/// made pages; only what the viewer draws pages with is taken from the PDF.
public final class Maps {
    private final Issue issue;

    public Maps(Publication publication, Day day) {
        issue = Issue.of(publication, day);
    }

    /// Writes into `folder`, the bundle's, which must hold the PDF; the page images need not be there yet. All but the
    /// METS file, which the caller writes when all other files are there.
    ///
    /// @param images one for each page
    public Mets write(List<MadePage> pages, List<PageImage> images, Path folder) throws IOException {
        var maps = PageMapper.map(issue, pages);
        var imageOf = new TreeMap<Integer, PageImage>();
        images.forEach(image -> imageOf.put(image.page(), image));
        try {
            maps.parallelStream().forEach(map -> page(map, image(imageOf, map), folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.writeString(folder.resolve(Manifest.FILE), Manifest.of(issue, maps, imageOf));
        var viewer = Viewer.write(issue, maps, folder);
        return new Mets(issue, maps, viewer, folder);
    }

    private void page(PageMap map, PageImage image, Path folder) {
        try {
            var to = Files.createDirectories(folder.resolve("pages").resolve(map.folder()));
            Files.writeString(to.resolve("map.json"), MapJson.of(map, image));
            Files.writeString(to.resolve("alto.xml"), Alto.of(map, issue));
            var service = "iiif/" + map.folder();
            Files.createDirectories(folder.resolve(service));
            Files.writeString(
                    folder.resolve(service).resolve("info.json"), ImageInfo.of(issue.address() + "/" + service, image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageImage image(SortedMap<Integer, PageImage> imageOf, PageMap map) {
        var image = imageOf.get(map.number());
        if (image == null) {
            throw new IllegalArgumentException("page " + map.number() + " has no image");
        }
        return image;
    }
}
