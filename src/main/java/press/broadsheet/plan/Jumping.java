package press.broadsheet.plan;

/// Whether a story may go on on another page.
enum Jumping {
    NO,
    MAY,
    MUST
}
