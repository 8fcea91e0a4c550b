package press.broadsheet.render;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/// Pictures are the only things in panels that are not text: no form fields, no bookmarks.
final class PanelPictures extends ITextReplacedElementFactory {

    PanelPictures(ITextOutputDevice device) {
        super(device);
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback resources, int cssWidth, int cssHeight) {
        var element = box.getElement();
        return element != null && element.getNodeName().equals("img")
                ? super.createReplacedElement(context, box, resources, cssWidth, cssHeight)
                : null;
    }
}
