package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.intake.Draft.Kind;

/// Films and posts of other sites that a text shows: on paper a box with their words and where to find them.
final class Embeds {
    private static final List<Host> HOSTS = List.of(
            new Host("(?:[\\w-]+\\.)?youtube(?:-nocookie)?\\.com|youtu\\.be", "Video"),
            new Host("(?:[\\w-]+\\.)?vimeo\\.com", "Video"),
            new Host("(?:[\\w-]+\\.)?dailymotion\\.com|dai\\.ly", "Video"),
            new Host("(?:[\\w-]+\\.)?ted\\.com", "Video"),
            new Host("(?:[\\w-]+\\.)?(?:twitter|x)\\.com", "On X"),
            new Host("(?:[\\w-]+\\.)?instagram\\.com", "On Instagram"),
            new Host("(?:[\\w-]+\\.)?facebook\\.com", "On Facebook"),
            new Host("(?:[\\w-]+\\.)?tiktok\\.com", "On TikTok"),
            new Host("(?:[\\w-]+\\.)?soundcloud\\.com|(?:[\\w-]+\\.)?spotify\\.com", "To listen to"));
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/\\s?#]{1,200})([^\\s]{0,1000})");
    private static final Pattern YOUTUBE = Pattern.compile("https?://[^/]+/embed/([\\w-]{5,20}).*");
    private static final Pattern VIMEO = Pattern.compile("https?://player\\.vimeo\\.com/video/(\\d{3,15}).*");
    private static final String POSTS =
            ".twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .fb-post, .fb-video, .bluesky-embed";

    private final RemarkPad pad;

    Embeds(RemarkPad pad) {
        this.pad = pad;
    }

    private record Host(Pattern pattern, String head) {
        Host(String pattern, String head) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), head);
        }
    }

    static boolean isPost(Element element) {
        return element.is(POSTS);
    }

    /// The box for a post of another site whose words stand in the markup.
    ///
    /// @param words as they were read
    Optional<List<Draft>> post(Element element, List<Draft> words) {
        var address = element.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(link -> link.contains("/status/") || link.contains("/p/") || link.contains("/video/"))
                .reduce((before, after) -> after)
                .or(() ->
                        Optional.of(element.attr("data-instgrm-permalink")).or(() -> Optional.of(element.attr("cite"))))
                .orElse("");
        return box(address, words);
    }

    /// The box for an address alone; empty when it is of no known site, so that nothing but a name could be printed.
    Optional<List<Draft>> box(String address, List<Draft> words) {
        var clean = cleaned(address);
        var host = hostOf(clean);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        pad.note(
                "EMBED_BOXED",
                "the text shows what stands at " + clean,
                "a box with " + (words.isEmpty() ? "its address" : "its words and address") + " stands there");
        var parts = new ArrayList<Draft>();
        parts.add(Draft.of(Kind.PARAGRAPH, Styled.plain(host.get().head).restyled(Style::asBold)));
        words.forEach(draft -> parts.add(draft.is(Kind.BOX) ? draft : draft.as(Kind.PARAGRAPH)));
        var shown = clean.replaceFirst("^https?://(?:www\\.)?", "");
        parts.add(Draft.of(Kind.PARAGRAPH, Styled.plain(shown).restyled(style -> style.linkedTo(clean))));
        return Optional.of(parts);
    }

    /// A paragraph that is nothing but such an address, which WordPress turns into a film or post.
    Draft settled(Draft draft) {
        var text = draft.text().text().strip();
        var isAddress = draft.is(Kind.PARAGRAPH) && ADDRESS.matcher(text).matches();
        return isAddress ? box(text, List.of()).map(Draft::box).orElse(draft) : draft;
    }

    private static Optional<Host> hostOf(String address) {
        var matcher = ADDRESS.matcher(address);
        return matcher.matches() && matcher.group(2).length() > 1
                ? HOSTS.stream()
                        .filter(host -> host.pattern.matcher(matcher.group(1)).matches())
                        .findFirst()
                : Optional.empty();
    }

    /// Without what only counts clicks; players' addresses as the page to be opened.
    private static String cleaned(String address) {
        var whole = address.strip().startsWith("//") ? "https:" + address.strip() : address.strip();
        var film = YOUTUBE.matcher(whole);
        if (whole.contains("youtube") && film.matches()) {
            return "https://youtu.be/" + film.group(1);
        }
        var other = VIMEO.matcher(whole);
        if (other.matches()) {
            return "https://vimeo.com/" + other.group(1);
        }
        return whole.contains("/watch?v=") ? whole.replaceFirst("&.*$", "") : whole.replaceFirst("[?#].*$", "");
    }
}
