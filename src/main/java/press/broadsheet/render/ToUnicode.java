package press.broadsheet.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Which text each glyph of a font stands for, as PDF readers want it (ISO 32000-1, 9.10.3).
final class ToUnicode {
    /// A bfchar block may hold this many entries.
    private static final int BLOCK = 100;

    private ToUnicode() {}

    static byte[] cmap(Map<Integer, String> texts) {
        var cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = List.copyOf(texts.entrySet());
        for (int i = 0; i < entries.size(); i += BLOCK) {
            block(entries.subList(i, Math.min(entries.size(), i + BLOCK)), cmap);
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void block(List<Map.Entry<Integer, String>> entries, StringBuilder cmap) {
        cmap.append(entries.size()).append(" beginbfchar\n");
        for (var entry : entries) {
            cmap.append('<');
            Numbers.appendHex(cmap, entry.getKey());
            cmap.append("> <");
            entry.getValue().chars().forEach(unit -> Numbers.appendHex(cmap, unit));
            cmap.append(">\n");
        }
        cmap.append("endbfchar\n");
    }
}
