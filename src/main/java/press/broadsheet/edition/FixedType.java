package press.broadsheet.edition;

import press.broadsheet.geometry.Length;

/// The type of a [FixedEdition]: one family for everything.
///
/// @param family   as its font files name it
/// @param body     type size, as are `byline`, `caption`, `folio` and `masthead`
/// @param leading  of the body
/// @param indent   of the first line of every paragraph but a slot's first
public record FixedType(
        String family,
        Length body,
        Length leading,
        Length indent,
        Length byline,
        Length caption,
        Length captionLeading,
        Length folio,
        Length masthead) {}
