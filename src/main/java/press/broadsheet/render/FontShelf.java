package press.broadsheet.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Faces;

/// The fonts of the `fonts` folder. Opening the shelf reads `fonts.yaml` only; a font file is opened when it is first
/// used. Safe for many threads.
public final class FontShelf implements Faces {
    private final FontList list;

    private FontShelf(FontList list) {
        this.list = list;
    }

    /// @param folder holds `fonts.yaml` and the files it names
    /// @throws IllegalArgumentException when the list is wrong; the message names the file and the cause
    public static FontShelf open(Path folder) throws IOException {
        var list = FontList.read(folder);
        list.fallback().stream()
                .filter(name -> !list.families().containsKey(FontList.key(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            folder.resolve("fonts.yaml") + ": fallback names " + name + ", which is no family");
                });
        return new FontShelf(list);
    }

    /// This shelf, and `family` on it: from `first` if that has it, else its own, else from the system's font folders.
    ///
    /// @param first folders that come before everything else; may be empty
    /// @throws IllegalArgumentException when nobody has the family
    public FontShelf with(String family, List<Path> first) throws IOException {
        var found = FontFolders.find(family, first);
        if (found.isEmpty() && list.families().containsKey(FontList.key(family))) {
            return this;
        }
        var folders = FontFolders.ofSystem();
        var faces = found.isEmpty() ? FontFolders.find(family, folders) : found;
        if (faces.isEmpty()) {
            throw new IllegalArgumentException(unknown(family) + "; it is in none of the folders "
                    + Stream.concat(first.stream(), folders.stream())
                            .map(Path::toString)
                            .collect(Collectors.joining(", ")));
        }
        return new FontShelf(list.with(new FontList.Family(family, faces)));
    }

    @Override
    public Face face(String family, int weight, boolean italic) {
        return find(family, weight, italic).orElseThrow(() -> new IllegalArgumentException(unknown(family)));
    }

    @Override
    public List<Face> fallbacks(int weight, boolean italic) {
        return new ArrayList<>(fallbackFiles(weight, italic));
    }

    Optional<FontFile> find(String family, int weight, boolean italic) {
        return Optional.ofNullable(list.families().get(FontList.key(family)))
                .map(found -> WeightMatch.nearest(found.faces(), weight, italic));
    }

    List<FontFile> fallbackFiles(int weight, boolean italic) {
        return list.fallback().stream()
                .flatMap(name -> find(name, weight, italic).stream())
                .toList();
    }

    private String unknown(String family) {
        var known = list.families().values().stream().map(FontList.Family::name).collect(Collectors.joining(", "));
        return "there is no font family '" + family + "'; there are: " + known;
    }
}
