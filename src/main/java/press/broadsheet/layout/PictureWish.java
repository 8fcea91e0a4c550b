package press.broadsheet.layout;

/// What a slot asks of its story's pictures.
public enum PictureWish {
    REQUIRED,
    OPTIONAL,
    NONE
}
