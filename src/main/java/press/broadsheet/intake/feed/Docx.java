package press.broadsheet.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import press.broadsheet.intake.RefusedArticle;
import press.broadsheet.intake.feed.Copy.Body;

/// A story in a Word file (DOCX).
final class Docx {
    private static final int LONGEST_HEADLINE = 200;

    private final Basket basket;

    Docx(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        try {
            ZipGuard.check(feed.bytes());
            story(feed);
        } catch (RefusedArticle e) {
            basket.leave(e.code(), feed.shortName() + ": " + e.reason());
        }
    }

    private void story(Feed feed) throws RefusedArticle {
        try (var document = new XWPFDocument(new ByteArrayInputStream(feed.bytes()))) {
            var text = new DocxText(document);
            text.read();
            var properties = document.getProperties().getCoreProperties();
            var copy = new CopyBuilder(feed.shortName())
                    .revision(0, Optional.ofNullable(properties.getModified()).map(Date::toInstant))
                    .headline(text.headline())
                    .deck(text.deck())
                    .byline(text.byline())
                    .body(Body.html(text.html()));
            if (!copy.hasHeadline() && properties.getTitle() != null) {
                copy.headline(shortened(properties.getTitle()));
            }
            if (properties.getCategory() != null) {
                copy.section(properties.getCategory());
            }
            text.shots().forEach(copy::shot);
            if (copy.isEmpty()) {
                basket.skip(feed.shortName() + " is empty");
            } else {
                basket.put(copy.copy());
            }
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new RefusedArticle("ARCHIVE_BROKEN", "it is no Word file that can be read (" + e.getMessage() + ")");
        }
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_HEADLINE ? title.substring(0, LONGEST_HEADLINE) : title;
    }
}
