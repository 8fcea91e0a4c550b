package press.broadsheet.intake.feed;

import java.util.List;

/// A picture as copy names it, before it is fetched.
///
/// @param from    where its bytes are
/// @param caption may be empty
/// @param credit  may be empty
/// @param alt     may be empty
/// @param focus   two numbers from 0 to 1, or empty: what a crop must keep
public record Shot(From from, String caption, String credit, String alt, List<Double> focus) {
    public Shot {
        focus = List.copyOf(focus);
    }

    /// Where a picture's bytes are.
    public sealed interface From {}

    /// @param address as the source wrote it; not yet checked
    public record Web(String address) implements From {}

    /// @param path relative to the file that named it; not yet checked
    public record File(String path) implements From {}

    /// Inside the file that was read.
    ///
    /// @param name  for remarks
    /// @param bytes never changed
    @SuppressWarnings("ArrayRecordComponent")
    public record Inside(String name, byte[] bytes) implements From {}

    /// A picture in a text's markup: on the web, or beside the file that names it.
    public static Shot of(String reference, String caption, String alt) {
        return Shots.of(reference).captioned(caption).described(alt);
    }

    static Shot at(String address) {
        return new Shot(new Web(address), "", "", "", List.of());
    }

    public Shot captioned(String words) {
        return new Shot(from, words, credit, alt, focus);
    }

    public Shot credited(String name) {
        return new Shot(from, caption, name, alt, focus);
    }

    public Shot described(String words) {
        return new Shot(from, caption, credit, words, focus);
    }

    public Shot focused(double x, double y) {
        var isShare = x >= 0 && x <= 1 && y >= 0 && y <= 1;
        return isShare ? new Shot(from, caption, credit, alt, List.of(x, y)) : this;
    }

    /// Its address or path, for remarks and for telling two pictures apart.
    public String name() {
        return switch (from) {
            case Web(var address) -> address;
            case File(var path) -> path;
            case Inside(var name, var bytes) -> name;
        };
    }
}
