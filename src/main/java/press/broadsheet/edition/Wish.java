package press.broadsheet.edition;

/// One thing that the editor wants of an edition, as `desk.yaml` has it. It binds the plan: it is met, or the edition
/// is
/// not made.
public sealed interface Wish {
    /// Where it stands in `desk.yaml`, counted from 1.
    int line();

    /// A wish about one story.
    sealed interface OfStory extends Wish {
        /// The story's id.
        String story();
    }

    /// A wish about one page.
    sealed interface OfPage extends Wish {
        /// From 1.
        int page();
    }

    /// The story begins on this page.
    ///
    /// @param slot the slot's name in the page's layout, or empty for any
    record Pin(String story, int page, String slot, int line) implements OfStory {}

    /// The story is not printed.
    record KeepOut(String story, int line) implements OfStory {}

    /// The story is printed, wherever.
    record MustRun(String story, int line) implements OfStory {}

    /// If the story is printed, it goes on on another page, or it does not.
    record Jump(String story, boolean jumps, int line) implements OfStory {}

    /// The story has this headline. Met at intake: the day's story has it already.
    record Headline(String story, String headline, int line) implements OfStory {}

    /// The story belongs to this section of the publication. Met at intake: the day's story is in it already.
    record Move(String story, String section, int line) implements OfStory {}

    /// The page has this layout.
    ///
    /// @param layout its name in the publication
    record Force(int page, String layout, int line) implements OfPage {}

    /// The page stays as the edition made before had it.
    record Lock(int page, int line) implements OfPage {}
}
