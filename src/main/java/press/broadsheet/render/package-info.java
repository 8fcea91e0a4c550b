/// Made pages to PDF and page images. Only here do AWT, OpenPDF, PDFBox, ImageIO and Thymeleaf appear.
@NullMarked
package press.broadsheet.render;

import org.jspecify.annotations.NullMarked;
