package press.broadsheet.edition;

import java.util.List;

/// What a stage made, and what the desk must know about it.
///
/// @param value   the stage's result
/// @param remarks in the order in which they were noticed
public record Proof<T>(T value, List<Remark> remarks) {
    public Proof {
        remarks = List.copyOf(remarks);
    }
}
