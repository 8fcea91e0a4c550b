package press.broadsheet.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/// Serves panels the PNG and JPEG pictures and the style sheets below the publication's folder, and nothing else:
/// no other file, no network, no data in addresses.
final class OwnAssets extends ITextUserAgent {
    private final Path folder;
    private final SortedSet<String> refused = new TreeSet<>();

    OwnAssets(ITextOutputDevice device, int dotsPerPixel, Path folder) throws IOException {
        super(device, dotsPerPixel);
        this.folder = folder.toRealPath();
    }

    /// What was asked for and not served.
    SortedSet<String> refused() {
        return refused;
    }

    @Override
    public ImageResource getImageResource(String address) {
        if (own(address).isPresent()) {
            try {
                return super.getImageResource(address);
            } catch (RuntimeException e) {
                refused.add(address);
            }
        }
        return new ImageResource(address, null);
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String address) {
        var file = address == null ? Optional.<Path>empty() : own(address);
        try {
            return file.isPresent() ? Files.newInputStream(file.get()) : null;
        } catch (IOException e) {
            refused.add(String.valueOf(address));
            return null;
        }
    }

    private Optional<Path> own(String address) {
        try {
            var file = Path.of(folder.toUri().resolve(new URI(address))).toRealPath();
            if (file.startsWith(folder) && isAsset(file) && Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            refused.add(address);
            return Optional.empty();
        }
        refused.add(address);
        return Optional.empty();
    }

    private static boolean isAsset(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".css");
    }
}
