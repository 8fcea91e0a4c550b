package press.broadsheet.render;

import press.broadsheet.geometry.Box;

/// Writes operators to a page's content, and none that says what already holds. Lengths are millipoints from the
/// page's top left corner.
final class Content {
    private static final int NO_COLOUR = -1;

    private final StringBuilder operators = new StringBuilder();
    private final int pageDepth;
    private int colour = NO_COLOUR;

    /// @param pageDepth in millipoints
    Content(int pageDepth) {
        this.pageDepth = pageDepth;
    }

    /// Distance from the page's foot, in millipoints.
    int fromFoot(int fromTop) {
        return pageDepth - fromTop;
    }

    Content text(String operator) {
        operators.append(operator);
        return this;
    }

    Content character(char c) {
        operators.append(c);
        return this;
    }

    /// A number given in thousandths, without needless zeros.
    Content number(int thousandths) {
        Numbers.append(operators, thousandths);
        return this;
    }

    Content whole(int number) {
        operators.append(number);
        return this;
    }

    /// A glyph's code as two bytes of a string.
    Content code(int code) {
        octet((char) (code >> 8));
        octet((char) (code & 0xff));
        return this;
    }

    private void octet(char octet) {
        if (octet == '\r') {
            operators.append("\\r");
        } else {
            operators
                    .append(octet == '(' || octet == ')' || octet == '\\' ? "\\" : "")
                    .append(octet);
        }
    }

    void begin() {
        operators.append("q\n");
        colour = NO_COLOUR;
    }

    /// Ends what `begin` began.
    void end() {
        operators.append("Q\n");
    }

    /// The operators so far, characters for bytes; what is written next comes after them.
    String take() {
        var taken = operators.toString();
        operators.setLength(0);
        return taken;
    }

    boolean has(int rgb) {
        return rgb == colour;
    }

    /// Fills are painted in this colour from here on, 0xRRGGBB.
    void colour(int rgb) {
        if (has(rgb)) {
            return;
        }
        colour = rgb;
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        if (red == green && green == blue) {
            number(share(red)).text(" g\n");
        } else {
            number(share(red)).character(' ').number(share(green)).character(' ');
            number(share(blue)).text(" rg\n");
        }
    }

    void fill(Box box, int rgb) {
        colour(rgb);
        rectangle(box).text("f\n");
    }

    /// Places a picture of the page's resources.
    void picture(String name, Box box) {
        text("q ").number(box.width().millipoints()).text(" 0 0 ");
        number(box.depth().millipoints()).character(' ');
        number(box.x().millipoints()).character(' ');
        number(fromFoot(box.foot().millipoints())).text(" cm /").text(name).text(" Do Q\n");
    }

    /// Paints what lies between `outer` and `inner`.
    void fillBetween(Box outer, Box inner, int rgb) {
        colour(rgb);
        rectangle(outer);
        rectangle(inner).text("f*\n");
    }

    private Content rectangle(Box box) {
        number(box.x().millipoints()).character(' ');
        number(fromFoot(box.foot().millipoints())).character(' ');
        number(box.width().millipoints()).character(' ');
        return number(box.depth().millipoints()).text(" re ");
    }

    private static int share(int colourByte) {
        return (colourByte * 1000 + 127) / 255;
    }
}
