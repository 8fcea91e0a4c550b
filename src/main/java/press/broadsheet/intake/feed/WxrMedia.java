package press.broadsheet.intake.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The pictures and authors that an export lists beside its posts.
final class WxrMedia {
    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|tiff?|bmp|heic|avif)(?:\\?.*)?");

    private final Map<String, Shot> shots = new LinkedHashMap<>();
    private final Map<String, List<Shot>> shotsOfPost = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    void learn(Xml.Element element) {
        if (element.is("author")) {
            var name = element.path("author_display_name").line();
            names.put(element.path("author_login").line(), name);
        } else if (element.path("post_type").line().equals("attachment")) {
            attachment(element);
        }
    }

    private void attachment(Xml.Element item) {
        var address = item.firstOf("attachment_url", "guid");
        if (!PICTURE.matcher(address).matches()) {
            return;
        }
        var alt = item.all("postmeta").stream()
                .filter(meta -> meta.path("meta_key").line().equals("_wp_attachment_image_alt"))
                .map(meta -> meta.path("meta_value").line())
                .findFirst()
                .orElse("");
        var shot = Shot.at(address)
                .captioned(Plain.text(Wxr.encoded(item, "excerpt")))
                .described(alt);
        shots.put(item.path("post_id").line(), shot);
        shotsOfPost
                .computeIfAbsent(item.path("post_parent").line(), parent -> new ArrayList<>())
                .add(shot);
    }

    Optional<Shot> shot(String number) {
        return Optional.ofNullable(shots.get(number));
    }

    List<Shot> shotsOf(String post) {
        return shotsOfPost.getOrDefault(post, List.of());
    }

    /// The name to print for a login.
    String author(String login) {
        var name = names.getOrDefault(login, "");
        return name.isEmpty() ? login : name;
    }
}
