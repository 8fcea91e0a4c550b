package press.broadsheet.intake.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.modules.mediarss.types.Credit;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pictures of an entry: `media:content`, of a `media:group` the widest, and enclosures.
final class SyndicationMedia {
    private SyndicationMedia() {}

    static List<Shot> shots(SyndEntry entry) {
        var shots = new ArrayList<Shot>();
        if (entry.getModule(MediaModule.URI) instanceof MediaEntryModule media) {
            Stream.of(media.getMediaContents())
                    .filter(SyndicationMedia::isPicture)
                    .forEach(content -> shots.add(shot(content, media.getMetadata())));
            Stream.of(media.getMediaGroups())
                    .forEach(group -> Stream.of(group.getContents())
                            .filter(SyndicationMedia::isPicture)
                            .max(Comparator.comparingInt(SyndicationMedia::width))
                            .ifPresent(content -> shots.add(shot(content, group.getMetadata()))));
            if (shots.isEmpty()) {
                thumbnails(media.getMetadata()).forEach(shots::add);
            }
        }
        for (var enclosure : entry.getEnclosures()) {
            if (or(enclosure.getType()).startsWith("image/") && enclosure.getUrl() != null) {
                shots.add(Shot.at(enclosure.getUrl()));
            }
        }
        return shots;
    }

    private static Stream<Shot> thumbnails(@Nullable Metadata metadata) {
        return metadata == null || metadata.getThumbnail() == null
                ? Stream.empty()
                : Stream.of(metadata.getThumbnail())
                        .filter(thumbnail -> thumbnail.getUrl() != null)
                        .limit(1)
                        .map(thumbnail -> Shot.at(thumbnail.getUrl().toString()));
    }

    private static boolean isPicture(MediaContent content) {
        var kind = or(content.getType()) + or(content.getMedium());
        return content.getReference() instanceof UrlReference && (kind.isEmpty() || kind.startsWith("image"));
    }

    private static int width(MediaContent content) {
        return content.getWidth() == null ? 0 : content.getWidth();
    }

    private static Shot shot(MediaContent content, @Nullable Metadata around) {
        var own = content.getMetadata();
        var address = content.getReference() instanceof UrlReference reference
                ? reference.getUrl().toString()
                : "";
        return Shot.at(address)
                .captioned(Plain.text(caption(own).isEmpty() ? caption(around) : caption(own)))
                .credited(Plain.text(credits(own).isEmpty() ? credits(around) : credits(own)));
    }

    private static String caption(@Nullable Metadata metadata) {
        if (metadata == null) {
            return "";
        }
        return or(metadata.getDescription()).isEmpty() ? or(metadata.getTitle()) : or(metadata.getDescription());
    }

    private static String credits(@Nullable Metadata metadata) {
        return metadata == null || metadata.getCredits() == null
                ? ""
                : Stream.of(metadata.getCredits())
                        .map(Credit::getName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
