package press.broadsheet.intake;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Story;

/// One article as it came into a story as the desk has it.
final class StoryReader {
    private static final int USUAL_VALUE = 4;
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}");

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

        Reading(Json article, int order, RemarkPad pad) {
            this.article = article;
            this.order = order;
            this.pad = pad;
            this.fields = new Fields(article, pad);
            this.language = languageOf(fields.text("lang").strip());
            this.cleaner = new TextCleaner(language, pad);
        }

        Story story() throws RefusedArticle {
            var found =
                    sections.find(TextCleaner.withoutMarkup(fields.text("section")), fields.text("subsection"), pad);
            var head = new StoryHead(fields, cleaner, language, pad);
            body = new BodyReader(cleaner, pad).read(article);
            var headline = headline();
            body = head.takeFrom(body, headline);
            var foot = new StoryFoot(body, head.byline(), clean("writers_note"), pad);
            body = foot.body();
            var pictures = pictureReader.read(article.path("images"), headline, cleaner, pad);
            checkSomethingToPrint(found, pictures);
            return new Story(
                    pad.article(),
                    found.section(),
                    found.subsection(),
                    titled(headline, pictures),
                    clean("kicker"),
                    Deck.of(clean("deck"), body, pad),
                    foot.byline(),
                    head.designation(),
                    head.dateline(),
                    language,
                    newsValue(),
                    order,
                    BlockMaker.blocks(Poems.versified(body, found.subsection())),
                    foot.note(),
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
}
