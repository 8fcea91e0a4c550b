package press.broadsheet.typeset;

import press.broadsheet.layout.Part;

/// One paragraph of a galley.
///
/// @param part      its kind: body, subhead, list, quote, verse, fact box, note
/// @param paragraph counts the story's paragraphs in reading order, from 0
/// @param text      set for each number of lines that it can reach
/// @param before    white lines above it, not at a column's head
/// @param keepsNext whether it may not end a column (subheads, heads of fact boxes)
/// @param ruled     whether a rule stands in the white above it
public record GalleyBlock(Part part, int paragraph, SetParagraph text, int before, boolean keepsNext, boolean ruled) {}
