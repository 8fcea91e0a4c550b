package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Takes a day's folder into the edition's stories.
@Service
public class Receiving {
    private final Folders folders;
    private final Stories stories;

    Receiving(Folders folders, Stories stories) {
        this.folders = folders;
        this.stories = stories;
    }

    /// @throws IOException with a plain message when the folder's articles cannot be read
    public Stories.Received receive(EditionInWork edition, String who) throws IOException {
        var file = folders.day(edition).resolve("articles.json");
        if (!Files.isRegularFile(file)) {
            throw new IOException("nothing has come in: there is no articles.json");
        }
        return stories.receive(edition.id(), articles(read(Files.readAllBytes(file))), who);
    }

    private static JsonNode read(byte[] bytes) throws IOException {
        try {
            return JsonMapper.shared().readTree(bytes);
        } catch (JacksonException e) {
            throw new IOException("articles.json is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /// By id. An article without one, or with one that was there before, gets one of its own.
    private static Map<String, Article> articles(JsonNode top) throws IOException {
        var list = top.isArray() ? top : top.path("articles");
        if (!list.isArray()) {
            throw new IOException("articles.json has no list “articles”");
        }
        var articles = new LinkedHashMap<String, Article>();
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode article) {
                var id = article.path("id").asString("").strip();
                var code = id.isEmpty() || articles.containsKey(id) ? "article-" + (i + 1) : id;
                articles.put(code, new Article(article.put("id", code)));
            }
        }
        return articles;
    }
}
