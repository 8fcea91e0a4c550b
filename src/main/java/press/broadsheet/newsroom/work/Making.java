package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import press.broadsheet.newsroom.Progress;

/// Makes an edition's next proof: the desk's copy onto pages, first as a plan, then as pages to look at.
@Service
public class Making {
    /// Proofs that are kept: the latest, and the one that somebody may still be looking at.
    private static final int KEPT = 2;

    private final Folders folders;
    private final Editions editions;
    private final Setting setting;
    private final PressRoom pressRoom;
    private final Pages pages;
    private final Stone stone;

    Making(Folders folders, Editions editions, Setting setting, PressRoom pressRoom, Pages pages, Stone stone) {
        this.folders = folders;
        this.editions = editions;
        this.setting = setting;
        this.pressRoom = pressRoom;
        this.pages = pages;
        this.stone = stone;
    }

    /// @return what was made, in a sentence
    public String make(long id, Progress progress) throws Exception {
        var edition = editions.byId(id).orElseThrow();
        var folder = setting.lay(edition);
        var press = pressRoom.press(edition.publication());
        var made = press.makeUp(folder, edition.pages(), progress);
        var plan = Plans.of(made);
        stone.put(id, made);
        editions.planned(id, plan.text());
        var number = editions.nextProof(id);
        var proof = folders.proof(edition, number);
        press.render(made, folder, proof, progress);
        pages.proved(id, hashes(proof));
        editions.proved(id, number, edition.copyVersion());
        prune(edition, number);
        return plan.pages().size() + " pages, " + plan.leftOut().size() + " stories left out";
    }

    private static SortedMap<Integer, String> hashes(Path proof) throws IOException {
        var hashes = new TreeMap<Integer, String>();
        try (var folders = Files.list(proof.resolve("pages"))) {
            for (var page : folders.toList()) {
                hashes.put(Integer.valueOf(page.getFileName().toString()), Hashes.sha256(page.resolve("full.webp")));
            }
        }
        return hashes;
    }

    private void prune(EditionInWork edition, long latest) throws IOException {
        for (var old = latest - KEPT; old > 0 && Files.exists(folders.proof(edition, old)); old--) {
            FileTrees.delete(folders.proof(edition, old));
        }
    }
}
