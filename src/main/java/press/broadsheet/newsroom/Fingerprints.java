package press.broadsheet.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Story;

/// Hashes of what came in for a day, piece by piece: two that are alike are printed alike. Where a story stands in the
/// day's file, and in which folder its pictures lie, does not count.
final class Fingerprints {
    private static final String NEXT = "\u0000";

    private Fingerprints() {}

    /// By id.
    static SortedMap<String, String> stories(Day day) {
        var hashes = new TreeMap<String, String>();
        day.stories().forEach(s -> hashes.put(s.id(), sha256(text(s))));
        return hashes;
    }

    /// By id.
    static SortedMap<String, String> adverts(Day day) {
        var hashes = new TreeMap<String, String>();
        day.adverts().forEach((Advert a) -> hashes.put(a.id(), sha256(a.toString())));
        return hashes;
    }

    private static String text(Story s) {
        return String.join(
                NEXT,
                s.section(),
                s.subsection(),
                s.headline(),
                s.kicker(),
                s.deck(),
                s.byline(),
                s.designation(),
                s.dateline(),
                s.language(),
                Integer.toString(s.newsValue()),
                s.body().toString(),
                s.writersNote(),
                s.pictures().stream().map(Fingerprints::text).collect(Collectors.joining(NEXT)));
    }

    private static String text(Picture p) {
        return String.join(
                NEXT,
                p.sha256(),
                p.widthPx() + "x" + p.heightPx() + "/" + p.orientation(),
                p.focusX() + "," + p.focusY(),
                p.caption(),
                p.credit(),
                p.alt());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
