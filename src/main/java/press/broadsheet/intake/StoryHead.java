package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The lines above a story's text. What of them the text begins with is taken out of it, with a remark.
final class StoryHead {
    private final String language;
    private final RemarkPad pad;
    private List<Draft> body = List.of();
    private String byline;
    private String designation;
    private String dateline;

    /// @param cleaner of the story's language
    StoryHead(Fields fields, TextCleaner cleaner, String language, RemarkPad pad) {
        this.language = language;
        this.pad = pad;
        var signed = signed(cleaner.cleanField(fields.text("byline")));
        var given = cleaner.cleanField(fields.text("designation"));
        this.byline = signed.name();
        this.designation = given.isEmpty() ? signed.designation() : given;
        this.dateline = "";
        place(cleaner.cleanField(fields.text("dateline")));
    }

    String byline() {
        return byline;
    }

    String designation() {
        return designation;
    }

    String dateline() {
        return dateline;
    }

    /// The paper sets its own words before a name.
    private Bylines signed(String text) {
        var signed = Bylines.of(text, language);
        if (!text.startsWith(signed.name())) {
            pad.note("BYLINE_WORD", "the byline came as “" + text + "”", "its first word was left out");
        }
        return signed;
    }

    /// The place of the article's own field, which may be a whole dateline as agencies send it.
    private void place(String text) {
        var given = Dateline.ofField(text);
        dateline = given.place();
        remarkDate(text, given);
        takeAgency(given.agency());
    }

    private void remarkDate(String text, Dateline line) {
        if (!line.date().isEmpty()) {
            pad.note(
                    "DATELINE_DATE",
                    "the dateline “"
                            + text.substring(0, Math.min(line.end(), text.length()))
                                    .strip() + "” holds a date",
                    "it was left out: the page has its own");
        }
    }

    /// What is left of the text.
    List<Draft> takeFrom(List<Draft> text, String headline) {
        body = text;
        takeHeadline(headline);
        takeByline();
        takeDateline();
        return body;
    }

    private void takeHeadline(String headline) {
        if (isLine() && !headline.isEmpty() && Letters.of(first()).equals(Letters.of(headline))) {
            pad.note("HEADLINE_IN_TEXT", "the text begins with its headline", "it stands above the text only");
            body = body.subList(1, body.size());
        }
    }

    /// Whether the first paragraph could be something else than text.
    private boolean isLine() {
        return body.size() > 1 && !body.getFirst().is(Draft.Kind.BOX);
    }

    private String first() {
        return body.getFirst().text().text();
    }

    /// A text may begin with its writer's name: it repeats the byline, or is it, and then knows better than the field.
    private void takeByline() {
        if (!isLine()) {
            return;
        }
        var first = first();
        if (!byline.isEmpty() && Letters.of(Bylines.of(first, language).name()).equals(Letters.of(byline))) {
            remarkByline(first, () -> "it stands in the byline only");
            body = body.subList(1, body.size());
            return;
        }
        Bylines.alone(first, language).ifPresent(signed -> {
            remarkByline(
                    first, () -> byline.isEmpty() ? "it became the byline" : "it took the place of “" + byline + "”");
            designation = signed.designation().isEmpty() && byline.isEmpty() ? designation : signed.designation();
            byline = signed.name();
            body = body.subList(1, body.size());
        });
    }

    private void remarkByline(String first, Supplier<String> action) {
        pad.note("BYLINE_IN_TEXT", "the text begins with the writer's name, “" + first + "”", action.get());
    }

    private void takeDateline() {
        if (body.isEmpty() || !body.getFirst().is(Draft.Kind.PARAGRAPH)) {
            return;
        }
        var first = body.getFirst();
        Dateline.in(first.text().text(), dateline).ifPresent(head -> {
            remarkDate(first.text().text(), head);
            var rest = new ArrayList<>(body);
            rest.set(0, first.with(first.text().from(head.end())));
            body = rest.stream().filter(draft -> !draft.isEmpty()).toList();
            dateline = head.place().isEmpty() ? dateline : head.place();
            takeAgency(head.agency());
        });
    }

    private void takeAgency(String agency) {
        if (byline.isEmpty()) {
            byline = agency;
        } else if (!agency.isEmpty() && !byline.contains(agency)) {
            pad.note(
                    "DATELINE_AGENCY",
                    "the dateline names the agency “" + agency + "” and the article has a byline",
                    "the byline stands; the agency was left out");
        }
    }
}
