package press.broadsheet.render.print;

import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// The two graphics states by which type is printed over what lies beneath it, or in place of it.
final class Overprint {
    static final COSName ON = COSName.getPDFName("InkOver");
    static final COSName OFF = COSName.getPDFName("InkOut");

    private Overprint() {}

    static void addTo(COSDictionary resources) {
        var states = resources.getCOSDictionary(COSName.EXT_G_STATE);
        var all = states == null ? new COSDictionary() : new COSDictionary(states);
        all.setItem(ON, state(true));
        all.setItem(OFF, state(false));
        resources.setItem(COSName.EXT_G_STATE, all);
    }

    /// Mode 1: an ink of which nothing is asked leaves what is there (ISO 32000-1, 8.6.7).
    private static COSDictionary state(boolean on) {
        var state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setItem(COSName.getPDFName("op"), COSBoolean.getBoolean(on));
        state.setItem(COSName.getPDFName("OP"), COSBoolean.FALSE);
        state.setItem(COSName.getPDFName("OPM"), COSInteger.get(1));
        return state;
    }
}
