package press.broadsheet.publish.viewer;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Data as a script that hands them to the viewer: what a browser reads from a disk, too, where it fetches no JSON.
final class DataScript {
    private static final ObjectMapper JSON = JsonMapper.shared();

    private DataScript() {}

    /// `broadsheet.take("name", {...});`
    static String of(String name, String json) {
        return "broadsheet.take(\"" + name + "\"," + json.strip() + ");\n";
    }

    /// On one line.
    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
