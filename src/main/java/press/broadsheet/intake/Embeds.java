package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.broadsheet.intake.Draft.Kind;

/// Films and posts of other sites that a text shows: on paper a box with their words and where to find them.
final class Embeds {
    private static final List<Host> HOSTS = List.of(
            new Host("(?:[\\w-]+\\.)?youtube(?:-nocookie)?\\.com|youtu\\.be", "Video"),
            new Host("(?:[\\w-]+\\.)?vimeo\\.com", "Video"),
            new Host("(?:[\\w-]+\\.)?dailymotion\\.com|dai\\.ly", "Video"),
            new Host("(?:[\\w-]+\\.)?ted\\.com|wordpress\\.tv|(?:[\\w-]+\\.)?videopress\\.com", "Video"),
            new Host("(?:[\\w-]+\\.)?(?:twitter|x)\\.com", "On X"),
            new Host("(?:[\\w-]+\\.)?instagram\\.com", "On Instagram"),
            new Host("(?:[\\w-]+\\.)?facebook\\.com", "On Facebook"),
            new Host("(?:[\\w-]+\\.)?tiktok\\.com", "On TikTok"),
            new Host("(?:[\\w-]+\\.)?soundcloud\\.com|(?:[\\w-]+\\.)?spotify\\.com", "To listen to"));
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/\\s?#]{1,200})([^\\s]{0,1000})");
    private static final Pattern YOUTUBE = Pattern.compile("https?://[^/]+/(?:embed|v)/([\\w-]{5,20}).*");
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

    /// The box for a player; empty when it shows nothing of a known site, nor a film or sound of its own.
    Optional<List<Draft>> film(Element element) {
        var address = cleaned(addressOf(element));
        var own = Map.of("video", "Video", "audio", "To listen to").get(element.normalName());
        var isOnTheWeb = ADDRESS.matcher(address).matches();
        return hostOf(address).isEmpty() && own != null && isOnTheWeb
                ? Optional.of(boxed(address, own, List.of()))
                : box(address, List.of());
    }

    /// Where a player's film is: in its own attribute, or in an element inside.
    private static String addressOf(Element element) {
        var inside = element.selectFirst("source[src], param[name=movie], param[name=src]");
        return Stream.of(
                        element.attr("src"),
                        element.attr("data"),
                        inside == null ? "" : inside.attr("src"),
                        inside == null ? "" : inside.attr("value"))
                .filter(address -> !address.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The box for an address alone; empty when it is of no known site, so that nothing but a name could be printed.
    Optional<List<Draft>> box(String address, List<Draft> words) {
        var clean = cleaned(address);
        var host = hostOf(clean);
        return host.map(known -> boxed(clean, known.head, words));
    }

    private List<Draft> boxed(String address, String head, List<Draft> words) {
        pad.note(
                "EMBED_BOXED",
                "the text shows what stands at " + address,
                "a box with " + (words.isEmpty() ? "its address" : "its words and address") + " stands there");
        var parts = new ArrayList<Draft>();
        parts.add(Draft.of(Kind.PARAGRAPH, Styled.plain(head).restyled(Style::asBold)));
        words.forEach(draft -> parts.add(draft.is(Kind.BOX) ? draft : draft.as(Kind.PARAGRAPH)));
        var shown = address.replaceFirst("^https?://(?:www\\.)?", "");
        parts.add(Draft.of(Kind.PARAGRAPH, Styled.plain(shown).restyled(style -> style.linkedTo(address))));
        return parts;
    }

    /// Whether it is of a site whose films and posts get a box.
    static boolean isKnown(String address) {
        return hostOf(cleaned(address)).isPresent();
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
