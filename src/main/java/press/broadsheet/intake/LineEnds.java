package press.broadsheet.intake;

/// What the ends of lines in the markup's text are on paper.
enum LineEnds {
    ARE_SPACES,
    /// Ends of lines, and empty lines are ends of paragraphs: WordPress's classic editor.
    COUNT,
    /// The same, but only outside all elements: WordPress's block editor.
    COUNT_OUTSIDE
}
