package press.broadsheet.intake.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.intake.feed.Copy.Body;
import press.broadsheet.intake.feed.Copy.Filing;
import press.broadsheet.intake.feed.Copy.Revision;
import press.broadsheet.intake.feed.Copy.Status;
import press.broadsheet.intake.feed.Copy.Words;

/// Copy being put together by a reader; what is not given stays empty.
final class CopyBuilder {
    private final String id;
    private Revision revision = Revision.NONE;
    private Status status = Status.USABLE;
    private Body body = Body.NONE;
    private String headline = "";
    private String kicker = "";
    private String deck = "";
    private String byline = "";
    private String designation = "";
    private String dateline = "";
    private String writersNote = "";
    private String published = "";
    private String language = "";
    private String link = "";
    private String provider = "";
    private int newsValue;
    private final List<String> sections = new ArrayList<>();
    private final List<Shot> shots = new ArrayList<>();

    CopyBuilder(String id) {
        this.id = id.strip();
    }

    CopyBuilder revision(long version, Optional<Instant> modified) {
        revision = new Revision(Math.max(0, version), modified);
        return this;
    }

    CopyBuilder status(Status given) {
        status = given;
        return this;
    }

    CopyBuilder body(Body given) {
        body = given;
        return this;
    }

    CopyBuilder headline(String text) {
        headline = text.strip();
        return this;
    }

    CopyBuilder kicker(String text) {
        kicker = text.strip();
        return this;
    }

    CopyBuilder deck(String text) {
        deck = text.strip();
        return this;
    }

    CopyBuilder byline(String text) {
        byline = text.strip();
        return this;
    }

    CopyBuilder designation(String text) {
        designation = text.strip();
        return this;
    }

    CopyBuilder dateline(String text) {
        dateline = text.strip();
        return this;
    }

    CopyBuilder writersNote(String text) {
        writersNote = text.strip();
        return this;
    }

    CopyBuilder published(String text) {
        published = text.strip();
        return this;
    }

    CopyBuilder language(String text) {
        language = text.strip().replace('_', '-');
        return this;
    }

    CopyBuilder link(String text) {
        link = text.strip();
        return this;
    }

    CopyBuilder provider(String text) {
        provider = text.strip();
        return this;
    }

    /// 1 to 5, or 0.
    CopyBuilder newsValue(int value) {
        newsValue = value;
        return this;
    }

    CopyBuilder section(String name) {
        if (!name.isBlank() && !sections.contains(name.strip())) {
            sections.add(name.strip());
        }
        return this;
    }

    CopyBuilder shot(Shot shot) {
        if (!shot.name().isBlank()
                && shots.stream().noneMatch(other -> other.name().equals(shot.name()))) {
            shots.add(shot);
        }
        return this;
    }

    Body copyBody() {
        return body;
    }

    boolean hasHeadline() {
        return !headline.isEmpty();
    }

    /// Whether anything came that a reader could read or see.
    boolean isEmpty() {
        return headline.isEmpty() && body.parts().isEmpty() && shots.isEmpty();
    }

    Copy copy() {
        var words = new Words(headline, kicker, deck, byline, designation, dateline, writersNote, body);
        return new Copy(
                id,
                revision,
                words,
                new Filing(sections, newsValue, published, language, link, provider),
                shots,
                status);
    }
}
