package press.broadsheet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folders in which a day's pictures may lie: its own and the two above it, never the root of the disk.
final class PictureRoots {
    private static final int FOLDERS = 3;

    private final List<Path> roots;

    private PictureRoots(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    static PictureRoots of(Path dayFolder) {
        var roots = new ArrayList<Path>();
        var folder = real(dayFolder);
        while (folder != null && folder.getParent() != null && roots.size() < FOLDERS) {
            roots.add(folder);
            folder = folder.getParent();
        }
        return new PictureRoots(roots);
    }

    /// The file of that name in the nearest folder that has it.
    Path find(String name) throws PictureFault {
        var relative = relative(name);
        for (var root : roots) {
            var file = root.resolve(relative);
            if (Files.isRegularFile(file)) {
                return inside(file, name);
            }
        }
        throw new PictureFault("IMAGE_MISSING", "the picture “" + name + "” is not there");
    }

    private static Path relative(String name) throws PictureFault {
        var scheme = LostMedia.schemeOf(name);
        if (scheme.equals("http") || scheme.equals("https") || name.startsWith("//")) {
            throw new PictureFault(
                    "ASSET_HOST",
                    "the picture “" + name + "” is an address of the web; it must be a file beside the articles");
        }
        if (!scheme.isEmpty()) {
            throw new PictureFault(
                    "ASSET_SCHEME", "the picture “" + name + "” has an address of the kind " + scheme + ":");
        }
        try {
            var path = Path.of(name.replace('\\', '/'));
            if (path.isAbsolute() || climbs(path)) {
                throw outside(name);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new PictureFault("IMAGE_MISSING", "the picture's name “" + name + "” is none that a file can have");
        }
    }

    private static boolean climbs(Path path) {
        for (var part : path) {
            if (part.toString().equals("..")) {
                return true;
            }
        }
        return false;
    }

    private Path inside(Path file, String name) throws PictureFault {
        var target = real(file);
        if (roots.stream().noneMatch(target::startsWith)) {
            throw outside(name);
        }
        return target;
    }

    private static PictureFault outside(String name) {
        return new PictureFault("ASSET_PATH", "the picture “" + name + "” lies outside the day's folders");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
