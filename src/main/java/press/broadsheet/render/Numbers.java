package press.broadsheet.render;

/// Numbers as PDF writes them, as short as can be.
final class Numbers {
    private static final String DIGITS = "0123456789ABCDEF";

    private Numbers() {}

    /// Appends a number given in thousandths: 8500 as `8.5`.
    static void append(StringBuilder to, int thousandths) {
        if (thousandths < 0) {
            to.append('-');
        }
        int whole = Math.abs(thousandths) / 1000;
        int rest = Math.abs(thousandths) % 1000;
        if (whole > 0 || rest == 0) {
            to.append(whole);
        }
        if (rest > 0) {
            to.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                to.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                to.append((char) ('0' + rest % 10));
            }
        }
    }

    /// Appends four hexadecimal digits.
    static void appendHex(StringBuilder to, int number) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(DIGITS.charAt(number >> shift & 0xf));
        }
    }
}
