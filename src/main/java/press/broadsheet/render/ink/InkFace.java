package press.broadsheet.render.ink;

/// A font of an edition as it stands in one of the edition's type files.
///
/// @param file  which type file, from 1
/// @param first code point of its first sign there; the others follow
/// @param em    units of its em, where those of the type file are 1000
/// @param signs the character by which [Ink.Chunk#text] calls each sign: the one it prints where that is plain and no
///              other sign's, else one of the private use area
public record InkFace(int file, int first, int em, String signs) {}
