package press.broadsheet.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/// Asks Flying Saucer's parser about each selector and each declaration by itself, so that what it complains about is
/// reported on the line where it stands: its own line numbers are those of the token that it reads next.
final class CssCheck {
    private final String file;
    private final Problems problems;
    private final CSSParser parser = new CSSParser((uri, message) -> complain(message));
    private int line = 1;

    CssCheck(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        parser.setSupportCMYKColors(true);
    }

    void selector(CssRule rule) {
        line = rule.line();
        try {
            var sheet =
                    parser.parseStylesheet(file, Origin.AUTHOR, new StringReader(rule.selector() + " { color: #000 }"));
            if (sheet.getContents().isEmpty()) {
                complain("'" + rule.selector() + "' is no selector");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    void declaration(CssRule.Declaration declaration) {
        line = declaration.line();
        var ruleset = parser.parseDeclaration(Origin.AUTHOR, declaration.property() + ": " + declaration.value());
        if (ruleset.getPropertyDeclarations().isEmpty()) {
            complain(declaration.property() + " is '" + declaration.value() + "', which it cannot be");
        }
    }

    private void complain(String message) {
        var cause = message.replaceAll("\\s*(at|on) line \\d+", "")
                .replaceAll("\\s*\\.?\\s*(Skipping|Ignoring) [^.]*\\.?$", "")
                .replaceAll("\\.$", "");
        problems.add(file, line, cause, "Correct it: it is not read as it stands");
    }
}
