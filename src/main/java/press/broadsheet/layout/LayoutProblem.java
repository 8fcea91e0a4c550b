package press.broadsheet.layout;

/// One thing that is wrong in a publication's folder, or in a day's `desk.yaml`.
///
/// @param file  its name below the folder, e.g. `front-a.html`, `panels/masthead.html`
/// @param line  counted from 1; 1 where the whole file is meant
/// @param cause what is wrong, in the designer's words
/// @param cure  what to do about it
public record LayoutProblem(String file, int line, String cause, String cure) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + cause + ". " + cure + ".";
    }
}
