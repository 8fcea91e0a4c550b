package press.broadsheet.intake.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article as a source sent it, in the common form; its words are not yet cleaned.
///
/// @param id        the source's own, never empty; with the source's name it is the story's identity
/// @param revision  orders the versions of one story
/// @param words     its lines and its body
/// @param filing    where it belongs, and when
/// @param shots     its pictures, the most important first
/// @param status    whether it may be printed
public record Copy(String id, Revision revision, Words words, Filing filing, List<Shot> shots, Status status) {
    public Copy {
        if (id.isBlank()) {
            throw new IllegalArgumentException("copy needs an id");
        }
        shots = List.copyOf(shots);
    }

    /// @param version  the source's count, or 0 when it keeps none
    /// @param modified when this version was made
    public record Revision(long version, Optional<Instant> modified) implements Comparable<Revision> {
        public static final Revision NONE = new Revision(0, Optional.empty());

        /// By count where both have one, else by time; versions that say nothing are equal.
        @Override
        public int compareTo(Revision other) {
            if (version > 0 && other.version > 0 && version != other.version) {
                return Long.compare(version, other.version);
            }
            return modified.isPresent() && other.modified.isPresent()
                    ? modified.get().compareTo(other.modified.get())
                    : 0;
        }
    }

    /// @param body in one of the forms that `articles.json` knows
    public record Words(
            String headline,
            String kicker,
            String deck,
            String byline,
            String designation,
            String dateline,
            String writersNote,
            Body body) {}

    /// @param format `html`, `wordpress-raw`, `paragraphs` or `verse`
    /// @param parts  paragraphs; of a body in markup its one text
    public record Body(String format, List<String> parts) {
        public static final Body NONE = new Body("paragraphs", List.of());

        public Body {
            parts = List.copyOf(parts);
        }

        public static Body html(String html) {
            return html.isBlank() ? NONE : new Body("html", List.of(html));
        }

        public static Body raw(String text) {
            return text.isBlank() ? NONE : new Body("wordpress-raw", List.of(text));
        }

        public static Body paragraphs(List<String> paragraphs) {
            return new Body("paragraphs", paragraphs);
        }

        public boolean isMarkup() {
            return format.equals("html") || format.equals("wordpress-raw");
        }
    }

    /// @param sections  as the source calls them, the first the likeliest
    /// @param newsValue 1 to 5, or 0 when the source has none
    /// @param published ISO 8601, or empty
    /// @param language  BCP 47, or empty
    /// @param link      where it can be read, or empty
    /// @param provider  who made it, or empty
    public record Filing(
            List<String> sections, int newsValue, String published, String language, String link, String provider) {
        public Filing {
            sections = List.copyOf(sections);
        }
    }

    /// Whether the source lets the story be printed.
    public sealed interface Status {
        Status USABLE = new Usable();

        record Usable() implements Status {}

        /// @param until when it may be published
        record Embargoed(Instant until) implements Status {}

        /// @param reason the source's word for it: `canceled`, `trash`
        record Withdrawn(String reason) implements Status {}
    }
}
