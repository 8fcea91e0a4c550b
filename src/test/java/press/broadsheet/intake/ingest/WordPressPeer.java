package press.broadsheet.intake.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import press.broadsheet.intake.fetch.Peer;
import press.broadsheet.intake.fetch.Peer.Reply;
import press.broadsheet.intake.fetch.Peer.Request;

/// A server that speaks the dialect of WordPress's REST interface.
final class WordPressPeer implements AutoCloseable {
    private final List<Post> posts = new ArrayList<>();
    private final Peer peer;
    private final Map<Integer, String> published = new TreeMap<>();
    private BiFunction<Request, Reply, Reply> mood = (request, reply) -> reply;

    WordPressPeer() {
        this.peer = new Peer(request -> mood.apply(request, answer(request)));
    }

    record Post(int id, String title, String modified, String content, String media) {}

    void post(int id, String title, String modified) {
        post(
                id,
                title,
                modified,
                "<p>The text of number " + id + ", which says what only it says: " + title + ".</p>",
                "");
    }

    synchronized void post(int id, String title, String modified, String content, String media) {
        posts.removeIf(post -> post.id == id);
        posts.add(new Post(id, title, modified, content, media));
    }

    /// When a post was published, if that matters.
    synchronized void published(int id, String moment) {
        published.put(id, moment);
    }

    private String publishedOf(Post post) {
        return published.getOrDefault(post.id, "2026-11-23T10:00:00");
    }

    /// What it does with the right answer before it sends it.
    void mood(BiFunction<Request, Reply, Reply> given) {
        mood = given;
    }

    String address() {
        return peer.address("/wp-json");
    }

    Peer peer() {
        return peer;
    }

    private synchronized Reply answer(Request request) {
        if (!request.path().equals("/wp-json/wp/v2/posts")) {
            return Reply.of(404, "{\"code\":\"rest_no_route\"}");
        }
        var query = request.query();
        var after = Instant.parse(query.getOrDefault("modified_after", "1970-01-01T00:00:00Z"));
        var from = Instant.parse(query.getOrDefault("after", "1970-01-01T00:00:00Z"));
        var until = Instant.parse(query.getOrDefault("before", "2970-01-01T00:00:00Z"));
        var found = posts.stream()
                .filter(post -> Instant.parse(post.modified + "Z").isAfter(after))
                .filter(post -> Instant.parse(publishedOf(post) + "Z").isAfter(from))
                .filter(post -> Instant.parse(publishedOf(post) + "Z").isBefore(until))
                .sorted(Comparator.comparing(Post::modified).thenComparing(Post::id))
                .toList();
        var size = Integer.parseInt(query.getOrDefault("per_page", "10"));
        var offset = Integer.parseInt(query.getOrDefault("offset", "0"));
        var pages = (found.size() + size - 1) / size;
        if (offset > 0 && offset >= found.size()) {
            return Reply.of(400, "{\"code\":\"rest_post_invalid_page_number\"}");
        }
        var json = found.stream().skip(offset).limit(size).map(this::json).toList();
        return Reply.of(200, "[" + String.join(",\n", json) + "]")
                .with("X-WP-Total", String.valueOf(found.size()))
                .with("X-WP-TotalPages", String.valueOf(Math.max(1, pages)))
                .with("Content-Type", "application/json");
    }

    private String json(Post post) {
        var media = post.media.isEmpty()
                ? ""
                : ",\"wp:featuredmedia\":[{\"source_url\":\"" + post.media
                        + "\",\"alt_text\":\"Alt\",\"caption\":{\"rendered\":\"<p>A caption.</p>\"}}]";
        return """
                {"id":%d,"type":"post","status":"publish","date_gmt":"%s","modified_gmt":"%s",
                "link":"%s","title":{"rendered":"%s"},"content":{"rendered":"%s","protected":false},
                "excerpt":{"rendered":""},"sticky":false,
                "_embedded":{"author":[{"name":"Aliya Khan"}],"wp:term":[[{"taxonomy":"category","name":"Local"}]]%s}}""".formatted(
                        post.id,
                        publishedOf(post),
                        post.modified,
                        peer.address("/story/" + post.id),
                        post.title,
                        post.content.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"),
                        media);
    }

    @Override
    public void close() {
        peer.close();
    }
}
