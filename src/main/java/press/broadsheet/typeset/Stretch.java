package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;

/// The words of one line: neighbours of a paragraph, the first and the last of which may be divided.
///
/// @param words  the paragraph's
/// @param first  on the line
/// @param end    the word behind the last on the line
/// @param from   the first character of the first word that is on the line
/// @param to     the character of the last word behind the last that is on the line
/// @param hyphen whether a hyphen that the text does not have stands at the end
record Stretch(List<Word> words, int first, int end, int from, int to, boolean hyphen) {

    /// Words that are not divided.
    static Stretch whole(List<Word> words, int first, int end) {
        return new Stretch(words, first, end, 0, words.get(end - 1).text().length(), false);
    }

    /// One word of a line, or the part of it that is on this line.
    ///
    /// @param extent    its widths
    /// @param continued whether its beginning is on the line above
    record Setting(List<Atom> atoms, Extent extent, boolean continued) {

        /// From character `from` until before `to` of a word.
        static Setting of(Word word, int from, int to, boolean hyphen) {
            var atoms = word.parts(from, to, hyphen);
            var isWhole = from == 0 && to == word.text().length();
            return new Setting(atoms, isWhole ? word.whole() : Extent.of(atoms), from > 0);
        }

        Atom last() {
            return atoms.getLast();
        }
    }

    int size() {
        return end - first;
    }

    List<Setting> settings() {
        var settings = new ArrayList<Setting>(size());
        for (var w = first; w < end; w++) {
            var word = words.get(w);
            var isLast = w == end - 1;
            settings.add(Setting.of(
                    word, w == first ? from : 0, isLast ? to : word.text().length(), isLast && hyphen));
        }
        return settings;
    }

    /// What is on the line of its last word.
    String text() {
        return words.get(end - 1).text().substring(0, to);
    }
}
