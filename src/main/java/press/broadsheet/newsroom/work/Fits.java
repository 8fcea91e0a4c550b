package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import press.broadsheet.newsroom.Fit;
import press.broadsheet.newsroom.LintedEdition;
import press.broadsheet.newsroom.Progress;
import tools.jackson.databind.json.JsonMapper;

/// Measures a story's words while they are typed.
@Service
public class Fits {
    private final Folders folders;
    private final Stone stone;
    private final PressRoom pressRoom;
    private final Setting setting;

    Fits(Folders folders, Stone stone, PressRoom pressRoom, Setting setting) {
        this.folders = folders;
        this.stone = stone;
        this.pressRoom = pressRoom;
        this.setting = setting;
    }

    /// How the story would sit with these changes, in the slot that it has; empty when it has none of its own.
    public Optional<Fit> measure(EditionInWork edition, DeskStory story, Map<String, String> changes) throws Exception {
        var press = pressRoom.press(edition.publication());
        var day = folders.temporary()
                .resolve(UUID.randomUUID().toString())
                .resolve(edition.dated().toString());
        Files.createDirectories(day);
        try {
            write(edition, story.copy().with(changes), day);
            return press.fit(onTheStone(edition), day);
        } finally {
            FileTrees.delete(Optional.ofNullable(day.getParent()).orElseThrow());
        }
    }

    /// After the service was started anew the pages are made up once more.
    private LintedEdition onTheStone(EditionInWork edition) throws Exception {
        var known = stone.find(edition.id());
        if (known.isPresent()) {
            return known.get();
        }
        var made =
                pressRoom.press(edition.publication()).makeUp(setting.lay(edition), edition.pages(), Progress.SILENT);
        stone.put(edition.id(), made);
        return made;
    }

    private static void write(EditionInWork edition, Article article, java.nio.file.Path day) throws IOException {
        var top = JsonMapper.shared().createObjectNode();
        top.put("edition_date", edition.dated().toString());
        var alone = article.json().deepCopy();
        alone.remove("images");
        top.putArray("articles").add(alone);
        Files.writeString(day.resolve("articles.json"), JsonMapper.shared().writeValueAsString(top));
    }
}
