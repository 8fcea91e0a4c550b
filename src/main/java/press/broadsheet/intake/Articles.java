package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;

/// The articles of one day, read one after the other.
final class Articles {
    private final StoryReader reader;
    private final String language;
    private final Ids ids = new Ids();
    private final Map<String, Json> bodiesById = new HashMap<>();
    private final Map<Json, String> idsByBody = new HashMap<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int order;

    Articles(Publication publication, PictureReader pictures) {
        this.language = publication.language();
        this.reader = new StoryReader(language, new Sections(publication), pictures);
    }

    List<Story> stories() {
        return stories;
    }

    List<Refused> refused() {
        return refused;
    }

    List<Remark> remarks() {
        return remarks;
    }

    void read(Json article) {
        var wanted = Ids.safe(article.path("id").text(), order);
        var body = article.path("body");
        var isRepeated = ids.isTaken(wanted) && body.equals(bodiesById.get(wanted));
        var pad = RemarkPad.ofStory(isRepeated ? wanted : ids.take(wanted));
        try {
            if (isRepeated) {
                throw new RefusedArticle("DUPLICATE", "the article came twice with the same id and body");
            }
            bodiesById.putIfAbsent(pad.article(), body);
            pad.replay(article.path("remarks"));
            remarkId(article.path("id").text(), wanted, pad);
            stories.add(story(article, pad));
        } catch (RefusedArticle e) {
            pad.error(e.code(), e.reason(), "the article was refused");
            refused.add(new Refused(pad.article(), headlineOf(article), e.reason()));
        }
        remarks.addAll(pad.remarks());
        order++;
    }

    private static void remarkId(String given, String wanted, RemarkPad pad) {
        if (!pad.article().equals(wanted)) {
            pad.warn(
                    "DUPLICATE",
                    "another article has the id “" + wanted + "” and a different body",
                    "this one has the id " + pad.article());
        } else if (!given.equals(wanted)) {
            var cause = given.isEmpty()
                    ? "the article has no id"
                    : "the id “" + given + "” cannot be used as a file's name";
            pad.note("ID_CHANGED", cause, "it has the id " + wanted);
        }
    }

    private Story story(Json article, RemarkPad pad) throws RefusedArticle {
        if (!article.isObject()) {
            throw new RefusedArticle(
                    "ARTICLE_BROKEN", "the article is not an object with fields but " + article.kind());
        }
        try {
            var story = reader.read(article, order, pad);
            remarkSameBody(story, article.path("body"), pad);
            return story;
        } catch (RuntimeException e) {
            throw new RefusedArticle("ARTICLE_BROKEN", "the article cannot be read (" + e + ")");
        }
    }

    private void remarkSameBody(Story story, Json body, RemarkPad pad) {
        var other = story.body().isEmpty() ? null : idsByBody.putIfAbsent(body, story.id());
        if (other != null) {
            pad.warn(
                    "SAME_BODY",
                    "the article has the same text as " + other,
                    "both are kept; leave one out if they are one story");
        }
    }

    private String headlineOf(Json article) {
        var pad = RemarkPad.ofEdition();
        return new TextCleaner(language, pad).cleanField(new Fields(article, pad).text("headline"));
    }
}
