package press.broadsheet.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.broadsheet.intake.feed.Copy.Body;

/// RSS 0.9 to 2.0 and Atom, read by ROME from a tree that our own guarded parser has built.
final class Syndication {
    private static final Set<String> CONTAINERS = Set.of("rss", "channel", "RDF", "feed");
    private static final Pattern MAIL_AND_NAME = Pattern.compile("^\\S+@\\S+\\s*\\((.+)\\)$");
    private static final Pattern CUT = Pattern.compile(
            "\\[?(?:…|\\.\\.\\.)]?\\s*(?:(?:Continue reading|Read more)\\b.{0,300})?$", Pattern.CASE_INSENSITIVE);

    private final Basket basket;

    Syndication(Basket basket) {
        this.basket = basket;
    }

    void read(Feed feed) {
        var reader = XmlReader.of(feed, basket.pad());
        var root = reader.root(CONTAINERS);
        try {
            var syndicated = new SyndFeedInput().build(JdomTree.of(root));
            syndicated.getEntries().forEach(entry -> entry(syndicated, entry));
        } catch (FeedException | RuntimeException e) {
            basket.leave(
                    "FEED_BROKEN", feed.shortName() + " is no RSS or Atom that can be read (" + e.getMessage() + ")");
        }
        reader.fault().ifPresent(basket::cutOff);
    }

    private void entry(SyndFeed feed, SyndEntry entry) {
        var id = firstOf(entry.getUri(), entry.getLink(), entry.getTitle());
        if (id.isEmpty()) {
            basket.skip("an entry has neither id nor address nor title");
            return;
        }
        var revised =
                Optional.ofNullable(entry.getUpdatedDate()).or(() -> Optional.ofNullable(entry.getPublishedDate()));
        var copy = new CopyBuilder(id)
                .revision(0, revised.map(Date::toInstant))
                .headline(title(entry))
                .byline(authors(entry))
                .published(iso(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate()))
                .language(firstOf(feed.getLanguage()))
                .link(firstOf(entry.getLink()))
                .provider(Plain.text(firstOf(feed.getTitle())));
        entry.getCategories().forEach(category -> copy.section(Plain.text(firstOf(category.getName()))));
        words(entry, copy);
        SyndicationMedia.shots(entry).forEach(copy::shot);
        if (copy.isEmpty()) {
            basket.skip(id + " has neither headline nor words nor pictures");
        } else {
            basket.put(copy.copy());
        }
    }

    private static String title(SyndEntry entry) {
        return Plain.text(
                entry.getTitleEx() == null ? "" : firstOf(entry.getTitleEx().getValue()));
    }

    private static String authors(SyndEntry entry) {
        var names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        var all = names.isEmpty() ? firstOf(entry.getAuthor()) : names;
        return Plain.text(MAIL_AND_NAME.matcher(all).replaceFirst("$1"));
    }

    /// Without a body of its own an entry's description is its body; else it is the deck, unless cut from the body.
    private static void words(SyndEntry entry, CopyBuilder copy) {
        var summary = entry.getDescription() == null
                ? ""
                : firstOf(entry.getDescription().getValue());
        var content = entry.getContents().stream()
                .filter(part -> !firstOf(part.getValue()).isEmpty())
                .findFirst();
        if (content.isEmpty()) {
            copy.body(Body.html(summary));
            return;
        }
        var deck = Plain.text(summary);
        copy.deck(CUT.matcher(deck).find() ? "" : deck).body(body(content.get()));
    }

    private static Body body(SyndContent content) {
        var isPlain = List.of("text", "text/plain").contains(firstOf(content.getType()));
        return isPlain
                ? Body.paragraphs(NewsMlWords.paragraphs(firstOf(content.getValue())))
                : Body.html(firstOf(content.getValue()));
    }

    private static String iso(@Nullable Date date) {
        return date == null
                ? ""
                : Dates.iso(Instant.ofEpochMilli(date.getTime()).toString());
    }

    private static String firstOf(@Nullable String... texts) {
        for (var text : texts) {
            if (text != null && !text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
