package press.broadsheet.typeset;

import java.util.Arrays;
import java.util.List;

/// Liang's patterns in a trie of arrays: first child and next sibling of each node.
///
/// Franklin Mark Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983. Where two patterns meet between the same
/// two letters the higher digit wins; an odd winner allows a break.
final class PatternTrie {
    private static final byte[] NONE = {};

    private char[] letters = new char[1024];
    private int[] children = new int[1024];
    private int[] siblings = new int[1024];
    private byte[][] digits = new byte[1024][];
    private int count = 1;

    PatternTrie(List<String> patterns) {
        digits[0] = NONE;
        patterns.forEach(this::add);
    }

    /// The winning digits for `word`, in small letters: element i stands before letter i.
    byte[] digits(String word) {
        var dotted = "." + word + ".";
        var winners = new byte[dotted.length() + 1];
        for (var start = 0; start < dotted.length(); start++) {
            var node = 0;
            for (var i = start; i < dotted.length(); i++) {
                node = child(node, dotted.charAt(i));
                if (node == 0) {
                    break;
                }
                raise(winners, start, digits[node]);
            }
        }
        return Arrays.copyOfRange(winners, 1, word.length() + 1);
    }

    private static void raise(byte[] winners, int start, byte[] digits) {
        for (var i = 0; i < digits.length; i++) {
            winners[start + i] = (byte) Math.max(winners[start + i], digits[i]);
        }
    }

    private void add(String pattern) {
        var node = 0;
        var found = new byte[pattern.length() + 1];
        var depth = 0;
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                found[depth] = (byte) (c - '0');
            } else {
                node = childOrNew(node, c);
                depth++;
            }
        }
        digits[node] = Arrays.copyOf(found, depth + 1);
    }

    private int child(int node, char letter) {
        var child = children[node];
        while (child != 0 && letters[child] != letter) {
            child = siblings[child];
        }
        return child;
    }

    private int childOrNew(int node, char letter) {
        var child = child(node, letter);
        if (child != 0) {
            return child;
        }
        if (count == letters.length) {
            grow();
        }
        letters[count] = letter;
        digits[count] = NONE;
        siblings[count] = children[node];
        children[node] = count;
        return count++;
    }

    private void grow() {
        letters = Arrays.copyOf(letters, count * 2);
        children = Arrays.copyOf(children, count * 2);
        siblings = Arrays.copyOf(siblings, count * 2);
        digits = Arrays.copyOf(digits, count * 2);
    }
}
