package press.broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.newsroom.people.Role;
import press.broadsheet.newsroom.work.Bringing;
import press.broadsheet.newsroom.work.DayZip;
import press.broadsheet.newsroom.work.DeskStory;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Editions;
import press.broadsheet.newsroom.work.Folders;
import press.broadsheet.newsroom.work.Receiving;
import press.broadsheet.newsroom.work.Setting;
import press.broadsheet.newsroom.work.Stories;
import press.broadsheet.newsroom.work.Wishes;

/// Editors at their desks, before any page is made.
class DeskTest {
    private static final Newsroom NEWSROOM = Newsroom.shared();
    private static final Stories STORIES = NEWSROOM.bean(Stories.class);
    private static EditionInWork edition;

    @BeforeAll
    static void copyComesIn() throws IOException {
        edition = NEWSROOM.bean(Editions.class).open("chronicle", LocalDate.of(2026, 11, 20), "editor");
        NEWSROOM.bean(Bringing.class).sample(edition.id(), "editor");
    }

    @Test
    void theSecondOfTwoEditorsWhoSaveTheSameStorySeesBothVersionsAndOverwritesNothing() {
        var story = story("2026-11-19-002");
        var first = Visitor.signedIn(NEWSROOM, Role.EDITOR);
        var second = Visitor.signedIn(NEWSROOM, Role.ADMIN);
        var at = "/desk/editions/" + edition.id() + "/stories/" + story.id();
        var seen = "" + story.version();

        var saved = first.post(at, Map.of("version", seen, "headline", "Lights out for eight hours"));
        var refused = second.post(at, Map.of("version", seen, "headline", "Dark again, eight hours a day"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Lights out for eight hours", "Dark again, eight hours a day");
        assertThat(story(story.code()).copy().field("headline")).isEqualTo("Lights out for eight hours");
        assertThat(STORIES.revisions(story.id()))
                .extracting(Stories.Revision::version)
                .containsExactly(story.version() + 1, story.version());
    }

    @Test
    void aChangedStoryKeepsEveryFieldThatTheDeskDidNotTouch() {
        var before = story("2026-11-19-004");

        STORIES.save(before, before.version(), Map.of("deck", "A new deck"), "editor");

        var after = story(before.code()).copy().json();
        assertThat(after.path("deck").asString()).isEqualTo("A new deck");
        assertThat(after.path("images")).isEqualTo(before.copy().json().path("images"));
        assertThat(after.path("body")).isEqualTo(before.copy().json().path("body"));
    }

    @Test
    void aBodyThatIsOnlyLookedAtStaysTheSame() {
        var story = story("2026-11-19-005");

        STORIES.save(story, story.version(), Map.of("body", story.copy().body()), "editor");

        assertThat(story(story.code()).copy().json().path("body"))
                .isEqualTo(story.copy().json().path("body"));
    }

    @Test
    void aNewerVersionFromTheSourceWaitsForTheDeskWhereTheDeskHasChangedTheStory() throws IOException {
        var late = NEWSROOM.bean(Editions.class).open("chronicle", LocalDate.of(2026, 11, 22), "editor");
        NEWSROOM.bean(Bringing.class).sample(late.id(), "editor");
        var changed = find(late, "2026-11-19-001");
        STORIES.save(changed, changed.version(), Map.of("headline", "Ours"), "editor");
        var file = NEWSROOM.bean(Folders.class).day(late).resolve("articles.json");
        var revised = Files.readString(file)
                .replace(changed.asReceived().field("headline"), "Theirs")
                .replace(find(late, "2026-11-19-002").copy().field("headline"), "Untouched here, newer there");
        Files.writeString(file, revised);

        var received = NEWSROOM.bean(Receiving.class).receive(late, "editor");

        assertThat(received).isEqualTo(new Stories.Received(0, 1, 1));
        var story = find(late, "2026-11-19-001");
        assertThat(story.stale()).isTrue();
        assertThat(story.copy().field("headline")).isEqualTo("Ours");
        assertThat(story.asReceived().field("headline")).isEqualTo("Theirs");
        assertThat(find(late, "2026-11-19-002").copy().field("headline")).isEqualTo("Untouched here, newer there");

        STORIES.accept(story, story.version(), "editor");
        assertThat(find(late, "2026-11-19-001").copy().field("headline")).isEqualTo("Theirs");
    }

    @Test
    void whatTheDeskWishesIsWrittenAsDeskYaml() {
        var wishes = NEWSROOM.bean(Wishes.class);
        wishes.wish(edition, "2026-11-19-010", "keep_out", "yes", "editor");
        wishes.wish(edition, "2026-11-19-010", "pin", "2 lead", "editor");
        wishes.wish(edition, "3", "layout", "news-b", "editor");

        assertThat(NEWSROOM.bean(Setting.class).word(edition)).isEqualTo("""
                        stories:
                          "2026-11-19-010":
                            pin: "2 lead"
                        pages:
                          3:
                            layout: "news-b"
                        """);
    }

    @Test
    void aWishThatDeskYamlDoesNotKnowIsRefused() {
        var editor = Visitor.signedIn(NEWSROOM, Role.EDITOR);
        editor.get("/desk");
        var at = "/desk/editions/" + edition.id() + "/wishes";

        assertThat(editor.post(at, Map.of("subject", "2026-11-19-011", "kind", "pin", "word", "1 lead\npages: 3"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.post(at, Map.of("subject", "nobody", "kind", "keep_out", "word", "yes"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aZipThatClimbsOutOfItsFolderIsRefused() throws IOException {
        var zip = zip(Map.of("../../articles.json", "{}"));
        var into = Newsroom.temporary();

        assertThatThrownBy(() -> DayZip.unpack(new ByteArrayInputStream(zip), into))
                .hasMessageContaining("does not belong into a day's folder");
    }

    @Test
    void aZipWithoutArticlesSaysSo() throws IOException {
        var zip = zip(Map.of("day/notes.txt", "nothing"));
        var into = Newsroom.temporary();

        assertThatThrownBy(() -> DayZip.unpack(new ByteArrayInputStream(zip), into))
                .hasMessageContaining("no articles.json");
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static DeskStory story(String code) {
        return find(edition, code);
    }

    private static DeskStory find(EditionInWork in, String code) {
        return STORIES.find(in.id(), code).orElseThrow();
    }
}
