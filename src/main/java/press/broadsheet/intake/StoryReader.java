package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Story;

/// One article as it came into a story as the desk has it.
final class StoryReader {
    private static final int USUAL_VALUE = 4;
    private static final int LEAST_DECK = 40;
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){0,3}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}");
    private static final Pattern CUT_MARK = Pattern.compile("\\s*\\[(?:…|\\.\\.\\.)]\\s*$");

    private final String houseLanguage;
    private final Sections sections;
    private final PictureReader pictureReader;

    StoryReader(String houseLanguage, Sections sections, PictureReader pictureReader) {
        this.houseLanguage = houseLanguage;
        this.sections = sections;
        this.pictureReader = pictureReader;
    }

    /// @param order the article's place in the day, from 0
    Story read(Json article, int order, RemarkPad pad) throws RefusedArticle {
        return new Reading(article, order, pad).story();
    }

    /// One article being read: what is taken out of its body goes into its other parts.
    private final class Reading {
        private final Json article;
        private final int order;
        private final RemarkPad pad;
        private final Fields fields;
        private final String language;
        private final TextCleaner cleaner;
        private List<Draft> body = List.of();
        private String byline;
        private String designation;
        private String dateline;
        private String note;

        Reading(Json article, int order, RemarkPad pad) {
            this.article = article;
            this.order = order;
            this.pad = pad;
            this.fields = new Fields(article, pad);
            this.language = languageOf(fields.text("lang").strip());
            this.cleaner = new TextCleaner(language, pad);
            var signed = Bylines.of(clean("byline"), language);
            var given = clean("designation");
            this.byline = signed.name();
            this.designation = given.isEmpty() ? signed.designation() : given;
            this.dateline = Dateline.ownCase(clean("dateline"));
            this.note = WritersNotes.bare(clean("writers_note"));
        }

        Story story() throws RefusedArticle {
            var found =
                    sections.find(TextCleaner.withoutMarkup(fields.text("section")), fields.text("subsection"), pad);
            body = new BodyReader(cleaner, pad).read(article);
            takeByline();
            takeDateline();
            takeSignature();
            takeNote();
            var headline = headline();
            var pictures = pictureReader.read(article.path("images"), headline, cleaner, pad);
            checkSomethingToPrint(found, pictures);
            return new Story(
                    pad.article(),
                    found.section(),
                    found.subsection(),
                    titled(headline, pictures),
                    clean("kicker"),
                    deck(),
                    byline,
                    designation,
                    dateline,
                    language,
                    newsValue(),
                    order,
                    BlockMaker.blocks(Poems.versified(body, found.subsection())),
                    note,
                    pictures);
        }

        private String clean(String field) {
            return cleaner.cleanField(fields.text(field));
        }

        private String headline() {
            var headlines = new Headlines(pad);
            var site = cleaner.cleanField(new Fields(article.path("source"), pad).text("name"));
            return headlines.unshouted(headlines.withoutSite(clean("headline"), site), body);
        }

        private String titled(String headline, List<Picture> pictures) throws RefusedArticle {
            var words = body.isEmpty()
                    ? captionOf(pictures)
                    : body.getFirst().text().text();
            if (headline.isEmpty() && words.isBlank()) {
                throw new RefusedArticle("NOTHING_TO_PRINT", "it has no headline, and no words to make one from");
            }
            return headline.isEmpty() ? new Headlines(pad).madeFrom(words) : headline;
        }

        private static String captionOf(List<Picture> pictures) {
            return pictures.isEmpty() ? "" : pictures.getFirst().caption();
        }

        private void checkSomethingToPrint(Sections.Found found, List<Picture> pictures) throws RefusedArticle {
            if (pictures.isEmpty() && found.needsPicture()) {
                throw new RefusedArticle(
                        "NOTHING_TO_PRINT", "a cartoon or photo story needs a picture, and has none that can be used");
            }
            if (pictures.isEmpty() && body.isEmpty()) {
                throw new RefusedArticle("NOTHING_TO_PRINT", "nothing to print: it has a headline only");
            }
        }

        /// A text may begin with its writer's name: it repeats the byline, or is it.
        private void takeByline() {
            if (body.size() < 2 || body.getFirst().is(Draft.Kind.BOX)) {
                return;
            }
            var first = body.getFirst().text().text();
            var isRepeated = !byline.isEmpty()
                    && letters(Bylines.of(first, language).name()).equals(letters(byline));
            var found = byline.isEmpty() ? Bylines.alone(first, language) : Optional.<Bylines>empty();
            if (isRepeated || found.isPresent()) {
                pad.note(
                        "BYLINE_IN_TEXT",
                        "the text begins with the writer's name, “" + first + "”",
                        isRepeated ? "it stands in the byline only" : "it became the byline");
                byline = found.map(Bylines::name).orElse(byline);
                designation =
                        designation.isEmpty() ? found.map(Bylines::designation).orElse("") : designation;
                body = body.subList(1, body.size());
            }
        }

        private void takeDateline() {
            if (body.isEmpty() || !body.getFirst().is(Draft.Kind.PARAGRAPH)) {
                return;
            }
            var first = body.getFirst();
            Dateline.in(first.text().text(), dateline).ifPresent(head -> {
                replaceFirst(first.with(first.text().from(head.end())));
                dateline = head.place().isEmpty() ? dateline : head.place();
                takeAgency(head.agency());
            });
        }

        private void replaceFirst(Draft first) {
            var rest = new ArrayList<>(body);
            rest.set(0, first);
            body = rest.stream().filter(draft -> !draft.isEmpty()).toList();
        }

        private void takeAgency(String agency) {
            if (byline.isEmpty()) {
                byline = agency;
            } else if (!agency.isEmpty() && !byline.contains(agency)) {
                pad.note(
                        "DATELINE_AGENCY",
                        "the text begins with the agency “" + agency + "” and the article has a byline",
                        "the byline stands; the agency was left out");
            }
        }

        /// Reporters' initials alone in the last paragraph are the byline, or repeat it.
        private void takeSignature() {
            if (body.size() < 2) {
                return;
            }
            var last = body.getLast().text().text();
            if (INITIALS.matcher(last).matches() && (byline.isEmpty() || byline.equals(last))) {
                byline = last;
                body = body.subList(0, body.size() - 1);
            }
        }

        private void takeNote() {
            if (body.size() < 2) {
                return;
            }
            var last = body.getLast();
            var text = WritersNotes.bare(last.text().text());
            if (note.isEmpty() ? WritersNotes.isNote(last) : letters(note).equals(letters(text))) {
                note = text;
                body = body.subList(0, body.size() - 1);
            }
        }

        /// A deck that the body begins with, word for word, would be read twice.
        private String deck() {
            var deck = CUT_MARK.matcher(clean("deck")).replaceFirst("…");
            var words = letters(deck);
            var start = new StringBuilder();
            for (var draft : body) {
                start.append(letters(draft.text().text()));
                if (start.length() >= words.length()) {
                    break;
                }
            }
            if (words.isEmpty() || !start.toString().startsWith(words) || deck.length() < LEAST_DECK) {
                return deck;
            }
            pad.note(
                    "DECK_REPEATS",
                    "the deck repeats the beginning of the text word for word",
                    "the deck was left out");
            return "";
        }

        private int newsValue() {
            var priority = fields.number("priority");
            if (priority.isEmpty()) {
                pad.note("PRIORITY", "the article has no priority from 1 to 5", "it counts as " + USUAL_VALUE);
                return USUAL_VALUE;
            }
            var value = priority.getAsDouble();
            var clamped = (int) Math.clamp(Math.round(value), 1L, 5L);
            if (clamped != value) {
                pad.note(
                        "PRIORITY",
                        "the article has the priority "
                                + article.path("priority").text(),
                        "it counts as " + clamped);
            }
            return clamped;
        }
    }

    private String languageOf(String given) {
        var house = houseLanguage.split("-", 2)[0];
        var isHouse = given.isEmpty()
                || given.equalsIgnoreCase(house)
                || !LANGUAGE.matcher(given).matches();
        return isHouse ? houseLanguage : given;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
