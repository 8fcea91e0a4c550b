package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.hash.Sha256;

/// The edition as METS 1.12.1 (Library of Congress, `http://www.loc.gov/METS/`): its files with their hashes, its
/// pages, its sections and stories, and which story stands on which page.
public final class Mets {
    /// Names the format for those who link to such a file.
    static final String PROFILE = "http://www.loc.gov/METS/";

    private static final String NAMESPACE = "http://www.loc.gov/METS/";

    /// The files of each page.
    private static final List<PageFile> PAGE_FILES = List.of(
            new PageFile("FULL", "page image, 200 dpi", "full.webp", "image/webp"),
            new PageFile("MEDIUM", "page image, 1600 px", "medium.webp", "image/webp"),
            new PageFile("SMALL", "page image, 560 px", "small.webp", "image/webp"),
            new PageFile("THUMB", "thumbnail", "thumb.webp", "image/webp"),
            new PageFile("PDF", "page as PDF", "page.pdf", "application/pdf"),
            new PageFile("ALTO", "full text", "alto.xml", "text/xml"),
            new PageFile("MAP", "map", "map.json", "application/json"));

    private record PageFile(String id, String use, String name, String type) {
        String idOn(PageMap page) {
            return id + "_" + page.folder();
        }
    }

    private final Issue issue;
    private final List<PageMap> pages;
    private final List<String> viewer;
    private final Contents contents;
    private final Path folder;
    private final Xml xml = new Xml();
    private final Map<String, String> storyIds = new LinkedHashMap<>();

    /// @param viewer names of the viewer's files
    /// @param folder the bundle's
    Mets(Issue issue, List<PageMap> pages, List<String> viewer, Path folder) {
        this.issue = issue;
        this.pages = pages;
        this.viewer = viewer;
        this.contents = Contents.of(pages);
        this.folder = folder;
    }

    /// @param viewer names of the viewer's files
    /// Writes `mets.xml` into the bundle's folder, which must hold all files that are to be named.
    public void write() throws IOException {
        document();
        Files.writeString(folder.resolve("mets.xml"), xml.toString());
    }

    private void document() throws IOException {
        xml.start("mets")
                .with("xmlns", NAMESPACE)
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("xmlns:mods", "http://www.loc.gov/mods/v3")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("xsi:schemaLocation", NAMESPACE + " http://www.loc.gov/standards/mets/version1121/mets.xsd")
                .with("OBJID", issue.identifier())
                .with("TYPE", "Newspaper")
                .with("LABEL", issue.name() + ", " + issue.date());
        header();
        descriptions();
        files();
        physical();
        logical();
        links();
        xml.end("mets");
    }

    /// Dated by the edition, so that it is the same whenever it is made.
    private void header() {
        xml.start("metsHdr")
                .with("CREATEDATE", issue.date() + "T00:00:00Z")
                .start("agent")
                .with("ROLE", "CREATOR")
                .with("TYPE", "OTHER")
                .with("OTHERTYPE", "SOFTWARE")
                .element("name", "Broadsheet")
                .end("agent")
                .end("metsHdr");
    }

    private void descriptions() {
        describe("DMD_ISSUE", () -> {
            title(issue.name());
            xml.start("mods:originInfo")
                    .start("mods:dateIssued")
                    .with("encoding", "w3cdtf")
                    .content("mods:dateIssued", issue.date().toString())
                    .end("mods:originInfo");
            language(issue.language());
            xml.start("mods:identifier").with("type", "local").content("mods:identifier", issue.identifier());
        });
        for (var section : contents.sections()) {
            for (var story : section.stories()) {
                var number = "%04d".formatted(storyIds.size() + 1);
                storyIds.put(story.story(), number);
                describe("DMD_" + number, () -> story(story));
            }
        }
    }

    private void story(Contents.Entry entry) {
        var story = issue.story(entry.story());
        title(entry.headline());
        if (!story.byline().isEmpty()) {
            xml.start("mods:name")
                    .element("mods:namePart", Shown.of(story.byline()))
                    .end("mods:name");
        }
        xml.element("mods:genre", "article");
        language(entry.language());
        xml.start("mods:identifier").with("type", "local").content("mods:identifier", entry.story());
    }

    private void describe(String id, Runnable mods) {
        xml.start("dmdSec")
                .with("ID", id)
                .start("mdWrap")
                .with("MDTYPE", "MODS")
                .start("xmlData")
                .start("mods:mods");
        mods.run();
        xml.end("mods:mods").end("xmlData").end("mdWrap").end("dmdSec");
    }

    private void title(String title) {
        xml.start("mods:titleInfo").element("mods:title", title).end("mods:titleInfo");
    }

    private void language(String language) {
        xml.start("mods:language")
                .start("mods:languageTerm")
                .with("type", "code")
                .with("authority", "rfc5646")
                .content("mods:languageTerm", language)
                .end("mods:language");
    }

    private void files() throws IOException {
        xml.start("fileSec");
        group("edition as PDF", List.of(new Named("EDITION_PDF", "edition.pdf", "application/pdf")));
        for (var file : PAGE_FILES) {
            var named = pages.stream()
                    .map(p -> new Named(file.idOn(p), "pages/" + p.folder() + "/" + file.name, file.type))
                    .filter(n -> Files.exists(folder.resolve(n.name)))
                    .toList();
            group(file.use, named);
        }
        group("IIIF manifest", List.of(new Named("MANIFEST", Manifest.FILE, "application/ld+json")));
        var shown = new ArrayList<Named>();
        for (var file : viewer) {
            shown.add(new Named("VIEWER_%04d".formatted(shown.size() + 1), file, MediaTypes.of(file)));
        }
        group("viewer", shown);
        xml.end("fileSec");
    }

    private record Named(String id, String name, String type) {}

    private void group(String use, List<Named> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var sums = Sha256.of(files.stream().map(f -> folder.resolve(f.name)).toList());
        xml.start("fileGrp").with("USE", use);
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            xml.start("file")
                    .with("ID", file.id)
                    .with("MIMETYPE", file.type)
                    .with("SIZE", Long.toString(Files.size(folder.resolve(file.name))))
                    .with("CHECKSUM", sums.get(i))
                    .with("CHECKSUMTYPE", "SHA-256")
                    .start("FLocat")
                    .with("LOCTYPE", "URL")
                    .with("xlink:href", file.name)
                    .empty()
                    .end("file");
        }
        xml.end("fileGrp");
    }

    private void physical() {
        xml.start("structMap").with("TYPE", "PHYSICAL");
        xml.start("div").with("ID", "PHYS").with("TYPE", "Newspaper issue").with("DMDID", "DMD_ISSUE");
        xml.start("fptr").with("FILEID", "EDITION_PDF").empty();
        for (var page : pages) {
            xml.start("div")
                    .with("ID", pageId(page))
                    .with("TYPE", "Page")
                    .with("ORDER", page.number())
                    .with("ORDERLABEL", Integer.toString(page.number()))
                    .with("LABEL", page.section());
            for (var file : PAGE_FILES) {
                if (Files.exists(folder.resolve("pages/" + page.folder() + "/" + file.name))) {
                    xml.start("fptr").with("FILEID", file.idOn(page)).empty();
                }
            }
            xml.end("div");
        }
        xml.end("div").end("structMap");
    }

    private void logical() {
        xml.start("structMap").with("TYPE", "LOGICAL");
        xml.start("div").with("ID", "LOG").with("TYPE", "Issue").with("DMDID", "DMD_ISSUE");
        xml.with("LABEL", issue.name() + ", " + issue.date());
        for (var section : contents.sections()) {
            xml.start("div").with("TYPE", "Section").with("LABEL", section.title());
            section.stories().forEach(this::article);
            xml.end("div");
        }
        xml.end("div").end("structMap");
    }

    private void article(Contents.Entry entry) {
        var number = storyIds.get(entry.story());
        xml.start("div")
                .with("ID", "LOG_" + number)
                .with("TYPE", "Article")
                .with("DMDID", "DMD_" + number)
                .with("LABEL", entry.headline());
        for (var place : entry.places()) {
            xml.start("fptr")
                    .start("area")
                    .with("FILEID", "ALTO_" + place.page().folder())
                    .with("BETYPE", "IDREF")
                    .with("BEGIN", Alto.storyId(place.page(), place.index()))
                    .empty()
                    .end("fptr");
        }
        xml.end("div");
    }

    private void links() {
        xml.start("structLink");
        pages.forEach(page -> link("LOG", pageId(page)));
        for (var section : contents.sections()) {
            for (var entry : section.stories()) {
                entry.places().stream()
                        .map(place -> pageId(place.page()))
                        .distinct()
                        .forEach(page -> link("LOG_" + storyIds.get(entry.story()), page));
            }
        }
        xml.end("structLink");
    }

    private void link(String from, String to) {
        xml.start("smLink").with("xlink:from", from).with("xlink:to", to).empty();
    }

    private static String pageId(PageMap page) {
        return "PHYS_" + page.folder();
    }
}
