package press.broadsheet.render;

/// A photograph as it goes into the PDF.
sealed interface PreparedPhoto {

    /// What an image of a PDF needs to know (ISO 32000-1, 8.9.5).
    sealed interface Usable extends PreparedPhoto {
        int width();

        int height();

        /// 1 (grey) or 3 (sRGB), of 8 bits each.
        int components();

        /// As they stand in the PDF.
        byte[] bytes();

        /// The name by which PDF knows how the bytes were coded.
        String filter();
    }

    /// @param bytes a whole file without metadata
    record Jpeg(int width, int height, int components, byte[] bytes) implements Usable {
        @Override
        public String filter() {
            return "DCTDecode";
        }
    }

    /// Line art, stored without loss.
    ///
    /// @param bytes row by row, deflated
    record Lossless(int width, int height, int components, byte[] bytes) implements Usable {
        @Override
        public String filter() {
            return "FlateDecode";
        }
    }

    /// @param cause part of a sentence: `its file ends too early`
    record Unusable(String cause) implements PreparedPhoto {}
}
