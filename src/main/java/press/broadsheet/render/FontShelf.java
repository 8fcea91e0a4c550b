package press.broadsheet.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Faces;

/// The fonts of the `fonts` folder. Opening the shelf reads `fonts.yaml` only; a font file is opened when it is first
/// used. Safe for many threads.
public final class FontShelf implements Faces {
    private final Supplier<FontList> list;
    private final Optional<FontList.Family> added;

    private FontShelf(Supplier<FontList> list, Optional<FontList.Family> added) {
        this.list = list;
        this.added = added;
    }

    /// @param folder holds `fonts.yaml` and the files it names
    /// @throws IllegalArgumentException when the list is wrong; the message names the file and the cause
    public static FontShelf open(Path folder) throws IOException {
        var list = FontList.read(folder);
        return new FontShelf(() -> list, Optional.empty());
    }

    /// The shelf of `folder`, and `family` on it: from `first` if that has it, else the shelf's own, else from the
    /// system's font folders. The list of the shelf is not read before one of its own families is asked for.
    ///
    /// @param first folders that come before everything else; may be empty
    /// @throws IllegalArgumentException when nobody has the family
    public static FontShelf with(Path folder, String family, List<Path> first) throws IOException {
        var found = FontFolders.find(family, first);
        if (found.isEmpty() && FontList.mayName(folder, family)) {
            var shelf = open(folder);
            if (shelf.list.get().families().containsKey(FontList.key(family))) {
                return shelf;
            }
        }
        var folders = FontFolders.ofSystem();
        var faces = found.isEmpty() ? FontFolders.find(family, folders) : found;
        if (faces.isEmpty()) {
            throw new IllegalArgumentException(open(folder).unknown(family) + "; it is in none of the folders "
                    + Stream.concat(first.stream(), folders.stream())
                            .map(Path::toString)
                            .collect(Collectors.joining(", ")));
        }
        var list = StableOnce.of(() -> FontList.readUnchecked(folder));
        return new FontShelf(list, Optional.of(new FontList.Family(family, faces)));
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
        return family(family).map(found -> WeightMatch.nearest(found.faces(), weight, italic));
    }

    private Optional<FontList.Family> family(String name) {
        return added.filter(family -> FontList.key(family.name()).equals(FontList.key(name)))
                .or(() -> Optional.ofNullable(list.get().families().get(FontList.key(name))));
    }

    List<FontFile> fallbackFiles(int weight, boolean italic) {
        return list.get().fallback().stream()
                .flatMap(name -> find(name, weight, italic).stream())
                .toList();
    }

    private String unknown(String family) {
        var known = list.get().families().values().stream()
                .map(FontList.Family::name)
                .collect(Collectors.joining(", "));
        return "there is no font family '" + family + "'; there are: " + known;
    }
}
