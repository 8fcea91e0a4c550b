package press.broadsheet.intake.ingest;

import java.util.LinkedHashMap;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.Json;

/// Remarks as the day's file carries them to `make`.
final class Remarks {
    private Remarks() {}

    static Json json(Remark remark) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("code", new Json.Str(remark.code()));
        fields.put("severity", new Json.Str(remark.severity().name()));
        fields.put("cause", new Json.Str(remark.cause()));
        fields.put("action", new Json.Str(remark.action()));
        return new Json.Obj(fields);
    }
}
