package press.broadsheet.render;

import java.util.LinkedHashMap;
import java.util.Optional;

/// Photographs that were made ready before, in memory: an edition made again an hour later shows nearly all of them
/// unchanged. Holds so many bytes at most; what was not asked for longest goes first.
final class KeptPhotos {
    static final long MOST_BYTES = 64L << 20;

    private final LinkedHashMap<Photos.Use, PreparedPhoto> photos = new LinkedHashMap<>(64, 0.75f, true);
    private final long mostBytes;
    private long bytes;

    KeptPhotos(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<PreparedPhoto> get(Photos.Use use) {
        return Optional.ofNullable(photos.get(use));
    }

    /// What cannot be used is not kept: its file may be mended.
    synchronized void put(Photos.Use use, PreparedPhoto photo) {
        var size = size(photo);
        if (size == 0 || size > mostBytes || photos.containsKey(use)) {
            return;
        }
        photos.put(use, photo);
        bytes += size;
        while (bytes > mostBytes) {
            var eldest = photos.firstEntry();
            photos.remove(eldest.getKey());
            bytes -= size(eldest.getValue());
        }
    }

    private static long size(PreparedPhoto photo) {
        return switch (photo) {
            case PreparedPhoto.Jpeg jpeg -> jpeg.bytes().length;
            case PreparedPhoto.Lossless lossless -> lossless.bytes().length;
            case PreparedPhoto.Unusable unusable -> 0;
        };
    }
}
