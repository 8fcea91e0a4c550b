package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Lays the day out as the desk has it: a day's folder that the press reads, with the desk's copy and `desk.yaml`.
@Service
public class Setting {
    private static final Set<String> OWN = Set.of("articles.json", "desk.yaml");

    private final Folders folders;
    private final Editions editions;
    private final Stories stories;
    private final Wishes wishes;

    Setting(Folders folders, Editions editions, Stories stories, Wishes wishes) {
        this.folders = folders;
        this.editions = editions;
        this.stories = stories;
        this.wishes = wishes;
    }

    /// @throws IOException with a plain message when there is no copy yet
    public Path lay(EditionInWork edition) throws IOException {
        var folder = folders.setting(edition);
        Files.createDirectories(folder);
        FileTrees.link(folders.day(edition), folder, name -> !OWN.contains(name.toString()));
        write(folder.resolve("articles.json"), articles(edition));
        write(folder.resolve("desk.yaml"), word(edition));
        return folder;
    }

    /// The desk's word as it stands.
    public String word(EditionInWork edition) {
        return DeskYaml.of(wishes.of(edition.id()), Plan.of(editions.plan(edition.id())));
    }

    private String articles(EditionInWork edition) throws IOException {
        var all = stories.of(edition.id());
        if (all.isEmpty()) {
            throw new IOException("there are no stories yet; bring some in first");
        }
        var top = JsonMapper.shared().createObjectNode();
        top.put("edition_date", edition.dated().toString());
        var list = top.putArray("articles");
        all.forEach(story -> list.add(story.copy().json()));
        return JsonMapper.shared().writeValueAsString(top);
    }

    private static void write(Path file, String text) throws IOException {
        var parent = Optional.ofNullable(file.getParent()).orElseThrow();
        var draft = parent.resolve("." + file.getFileName() + ".new");
        Files.writeString(draft, text);
        Files.move(
                draft,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
