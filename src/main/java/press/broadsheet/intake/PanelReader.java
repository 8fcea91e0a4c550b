package press.broadsheet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the data that the day's panels show: weather, markets and the like.
final class PanelReader {
    private static final String ENDING = ".json";

    private final RemarkPad pad;
    private final Characters characters;

    PanelReader(RemarkPad pad) {
        this.pad = pad;
        this.characters = new Characters(pad);
    }

    /// By file name without its ending; empty when there is no such folder.
    SortedMap<String, Object> read(Path folder) {
        var panels = new TreeMap<String, Object>();
        for (var file : filesIn(folder)) {
            var name = String.valueOf(file.getFileName());
            try {
                panels.put(name.substring(0, name.length() - ENDING.length()), value(JsonFile.read(file, pad)));
            } catch (IntakeException e) {
                pad.error("PANEL_BROKEN", String.valueOf(e.getMessage()), "the panel has no data");
            }
        }
        return Collections.unmodifiableSortedMap(panels);
    }

    private List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            pad.error("PANEL_BROKEN", folder + " cannot be listed (" + e + ")", "the panels have no data");
            return List.of();
        }
    }

    private Object value(Json json) {
        return switch (json) {
            case Json.Obj(var all) -> {
                var map = new LinkedHashMap<String, Object>();
                all.forEach((name, inner) -> map.put(name, value(inner)));
                yield Collections.unmodifiableMap(map);
            }
            case Json.Arr(var all) -> all.stream().map(this::value).toList();
            case Json.Num(var text, var number) -> number;
            case Json.Str string -> printable(string);
            case Json.Bool bool -> printable(bool);
            case Json.Absent absent -> "";
        };
    }

    private String printable(Json json) {
        return characters.clean(Styled.plain(json.text())).text();
    }
}
