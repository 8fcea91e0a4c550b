package press.broadsheet.intake.fetch;

import java.util.Map;
import java.util.Optional;

/// What a server answered.
///
/// @param address where it came from, after redirects
/// @param headers by name in small letters
/// @param isWhole whether all came that was announced
/// @param body    unpacked; never changed
@SuppressWarnings("ArrayRecordComponent")
public record Answer(String address, int status, Map<String, String> headers, boolean isWhole, byte[] body) {
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public boolean isOk() {
        return status == 200;
    }
}
