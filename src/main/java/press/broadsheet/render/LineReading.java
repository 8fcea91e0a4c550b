package press.broadsheet.render;

import java.util.Collections;
import java.util.List;

/// How one set line is read aloud.
///
/// @param tags   of each span
/// @param before whether a word space stands before it
/// @param after  whether a word space follows it
record LineReading(List<Tag> tags, boolean before, boolean after) {

    static LineReading all(Tag tag, int spans, boolean before, boolean after) {
        return new LineReading(Collections.nCopies(spans, tag), before, after);
    }
}
