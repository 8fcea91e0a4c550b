package press.broadsheet.intake;

import java.util.List;
import java.util.regex.Pattern;

/// The lines under a story's text. What of them the text ends with is taken out of it, with a remark.
final class StoryFoot {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){0,3}");
    /// How agencies end a story: a word for it, or the initials of those who had it in hand.
    private static final Pattern SIGN_OFF =
            Pattern.compile("[-–—(\\[]{0,3} ?(?:(?i:ends?|eom|endit)|###|30) ?[-–—)\\]]{0,3}\\.?"
                    + "|[a-z]{2,4}(?:/[a-z]{2,4}){1,5}"
                    + "|(?:AAP|AFP|AP|PA|PTI|UNI|ANI|IANS|dpa|Reuters)(?: [A-Z]{2,4})?(?: [a-z]{2,3}){0,2}");
    private static final int MOST = 3;

    private final RemarkPad pad;
    private List<Draft> body;
    private String byline;
    private String note;

    /// @param text   without what its head has taken
    /// @param byline may be empty; initials at the foot can be one
    /// @param note   about the writer, as the article's own field has it, or empty
    StoryFoot(List<Draft> text, String byline, String note, RemarkPad pad) {
        this.body = text;
        this.byline = byline;
        this.note = WritersNotes.bare(note);
        this.pad = pad;
        takeSignOffs();
        takeSignature();
        takeNote();
    }

    List<Draft> body() {
        return body;
    }

    String byline() {
        return byline;
    }

    String note() {
        return note;
    }

    private boolean hasLine() {
        return body.size() > 1 && !body.getLast().is(Draft.Kind.BOX);
    }

    private String last() {
        return body.getLast().text().text();
    }

    private void drop() {
        body = body.subList(0, body.size() - 1);
    }

    private void takeSignOffs() {
        for (var i = 0; i < MOST && hasLine() && SIGN_OFF.matcher(last()).matches(); i++) {
            pad.note("SIGN_OFF", "the text ends in the agency's “" + last() + "”", "it was left out");
            drop();
        }
    }

    /// Reporters' initials alone in the last paragraph are the byline, or repeat it.
    private void takeSignature() {
        if (hasLine() && INITIALS.matcher(last()).matches() && (byline.isEmpty() || byline.equals(last()))) {
            pad.note(
                    "BYLINE_IN_TEXT",
                    "the text ends in its writers' initials, “" + last() + "”",
                    byline.isEmpty() ? "they became the byline" : "they stand in the byline only");
            byline = last();
            drop();
        }
    }

    private void takeNote() {
        if (!hasLine()) {
            return;
        }
        var text = WritersNotes.bare(last());
        var isNote = WritersNotes.isNote(body.getLast(), byline);
        if (note.isEmpty() ? isNote : Letters.of(note).equals(Letters.of(text))) {
            pad.note(
                    "NOTE_IN_TEXT",
                    "the text ends in a line about its writer, “" + last() + "”",
                    "it stands below the story as its note");
            note = text;
            drop();
        }
    }
}
