package press.broadsheet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/// XHTML in which nothing is a form, and nothing a link: links are ours to make.
final class SafeNamespace extends XhtmlNamespaceHandler {

    /// Flying Saucer's own defaults, read here so that panels' resources need not be let out of their folder.
    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return super.getDefaultStylesheet()
                .map(info -> new StylesheetInfo(info.getOrigin(), info.getUri(), List.of("all"), read(info.getUri())));
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return null;
    }

    @Override
    public boolean isFormElement(Element element) {
        return false;
    }

    private static String read(String resource) {
        try (var in = URI.create(resource).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Flying Saucer's default style sheet cannot be read", e);
        }
    }
}
