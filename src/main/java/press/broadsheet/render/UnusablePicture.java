package press.broadsheet.render;

import java.io.IOException;

/// A picture that cannot be used; the message says why, as part of a sentence.
final class UnusablePicture extends IOException {
    private static final long serialVersionUID = 1;

    UnusablePicture(String reason) {
        super(reason);
    }
}
