package press.broadsheet.render;

import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Values of a PDF that was read, as they are written into another.
final class PdfValues {
    private PdfValues() {}

    /// Whether it is worth an object of its own.
    static boolean isLarge(@Nullable COSBase value) {
        return value instanceof COSDictionary || value instanceof COSArray;
    }

    /// @param nested how values inside this one are written
    static String text(@Nullable COSBase value, Function<COSBase, String> nested) {
        return switch (value) {
            case null -> "null";
            case COSNull _ -> "null";
            case COSName name -> name(name);
            case COSInteger number -> String.valueOf(number.longValue());
            case COSFloat number -> decimal(number.floatValue());
            case COSBoolean truth -> String.valueOf(truth.getValue());
            case COSString string -> '<' + string.toHexString() + '>';
            case COSArray array -> array(array, nested);
            case COSDictionary dictionary -> "<<" + entries(dictionary, nested) + ">>";
            default -> throw new IllegalArgumentException("a PDF holds no " + value);
        };
    }

    /// A dictionary's entries, the length of a stream apart.
    static String entries(COSDictionary dictionary, Function<COSBase, String> nested) {
        var text = new StringBuilder();
        for (var entry : dictionary.entrySet()) {
            if (!entry.getKey().equals(COSName.LENGTH)) {
                append(text.append(name(entry.getKey())), nested.apply(entry.getValue()));
            }
        }
        return text.toString();
    }

    private static String array(COSArray array, Function<COSBase, String> nested) {
        var text = new StringBuilder("[");
        for (int i = 0; i < array.size(); i++) {
            append(text, nested.apply(array.get(i)));
        }
        return text.append(']').toString();
    }

    /// White space only where two values would run together.
    private static void append(StringBuilder text, String value) {
        boolean opens = "/<[(".indexOf(value.charAt(0)) >= 0 || text.charAt(text.length() - 1) == '[';
        text.append(opens ? "" : " ").append(value);
    }

    private static String decimal(float number) {
        var text = new StringBuilder();
        Numbers.append(text, Math.round(number * 1000));
        return text.toString();
    }

    private static String name(COSName name) {
        var text = new StringBuilder("/");
        for (byte b : name.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c > 0x20 && c < 0x7f && "#/()<>[]{}%".indexOf(c) < 0;
            text.append(plain ? String.valueOf(c) : "#%02X".formatted((int) c));
        }
        return text.toString();
    }
}
