package press.broadsheet.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import press.broadsheet.intake.RefusedArticle;

/// Looks a zip archive through before anybody unpacks it: how many entries, how large, how tightly packed.
///
/// Nothing is written anywhere; entries' names are data only.
final class ZipGuard {
    static final int MAX_ENTRIES = 2_000;
    static final long MAX_UNPACKED = 200L << 20;
    static final long MAX_XML = 30L << 20;
    private static final int MAX_RATIO = 100;
    /// Below this an archive may be packed as tightly as it likes.
    private static final long HARMLESS = 5L << 20;

    private ZipGuard() {}

    static void check(byte[] bytes) throws RefusedArticle {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long total = 0;
            var entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw tooLarge("more than the limit of %,d entries".formatted(MAX_ENTRIES));
                }
                total += unpacked(zip, isXml(entry.getName()) ? MAX_XML : MAX_UNPACKED, total, bytes.length);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedArticle("ARCHIVE_BROKEN", "the file is a damaged archive (" + e.getMessage() + ")");
        }
    }

    private static long unpacked(ZipInputStream zip, long limit, long before, long packed)
            throws IOException, RefusedArticle {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            size += count;
            var total = before + size;
            if (size > limit || total > MAX_UNPACKED || total > HARMLESS && total > packed * MAX_RATIO) {
                throw tooLarge("unpacked it is larger than the limits (%,d MB, a part of XML %,d MB, %d times its size)"
                        .formatted(MAX_UNPACKED >> 20, MAX_XML >> 20, MAX_RATIO));
            }
        }
        return size;
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static RefusedArticle tooLarge(String cause) {
        return new RefusedArticle("ARCHIVE_TOO_LARGE", "the archive cannot be opened safely: " + cause);
    }
}
