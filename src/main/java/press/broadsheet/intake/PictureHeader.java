package press.broadsheet.intake;

/// What a picture file says of itself. Made only with a size within the limits.
///
/// @param width       as stored, before `orientation` is undone
/// @param orientation as EXIF has it, 1 to 8
/// @param moves       whether it has more than one frame
/// @param drawn       whether its format is one that charts and drawings come in: PNG or GIF
public record PictureHeader(int width, int height, int orientation, boolean moves, boolean drawn) {
    static final int MAX_SIDE = 30_000;
    static final long MAX_PIXELS = 100_000_000;
    static final int MIN_SIDE = 2;

    static PictureHeader of(long width, long height) throws PictureFault {
        var size = "%,d × %,d pixels".formatted(width, height);
        if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
            throw new PictureFault(
                    "IMAGE_TOO_LARGE",
                    "it has " + size + "; the limits are %,d a side and %,d in all".formatted(MAX_SIDE, MAX_PIXELS));
        }
        if (width == 0 || height == 0) {
            throw PictureFault.broken("its size is missing");
        }
        if (width < MIN_SIDE || height < MIN_SIDE) {
            throw new PictureFault("IMAGE_TOO_SMALL", "it has only " + size);
        }
        return new PictureHeader((int) width, (int) height, 1, false, false);
    }

    PictureHeader turned(int exifOrientation) {
        return new PictureHeader(width, height, exifOrientation, moves, drawn);
    }

    PictureHeader moving(boolean hasFrames) {
        return new PictureHeader(width, height, orientation, hasFrames, drawn);
    }

    PictureHeader asDrawn() {
        return new PictureHeader(width, height, orientation, moves, true);
    }

    int uprightWidth() {
        return orientation > 4 ? height : width;
    }

    int uprightHeight() {
        return orientation > 4 ? width : height;
    }
}
