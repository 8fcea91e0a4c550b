package press.broadsheet.publish;

/// The media types (IANA) of the files in a bundle.
final class MediaTypes {
    private MediaTypes() {}

    /// By the ending of the file's name.
    static String of(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "json" -> "application/json";
            case "webmanifest" -> "application/manifest+json";
            case "svg" -> "image/svg+xml";
            case "jpg" -> "image/jpeg";
            case "png" -> "image/png";
            case "webp" -> "image/webp";
            case "woff" -> "font/woff";
            case "pdf" -> "application/pdf";
            case "xml" -> "text/xml";
            default -> "application/octet-stream";
        };
    }
}
