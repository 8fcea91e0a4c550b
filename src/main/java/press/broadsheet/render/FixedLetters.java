package press.broadsheet.render;

import java.security.SecureRandom;

/// Stands in for chance where OpenPDF draws the six letters of a subset's name, so that pages repeat to the byte.
final class FixedLetters extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final String letters;
    private int next;

    /// @param letters capitals, drawn again and again
    FixedLetters(String letters) {
        this.letters = letters;
    }

    @Override
    public double nextDouble() {
        int letter = letters.charAt(next % letters.length()) - 'A';
        next++;
        return (letter + 0.5) / 26;
    }
}
