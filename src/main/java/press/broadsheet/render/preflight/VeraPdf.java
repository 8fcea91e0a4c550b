package press.broadsheet.render.preflight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// Asks veraPDF whether a file keeps a standard.
final class VeraPdf {
    /// So many failures are looked at, of all rules together.
    private static final int MOST_FAILURES = 1000;

    private VeraPdf() {}

    /// One remark for each rule that is broken.
    ///
    /// @param claim `2a`, `ua1` and so on
    static List<Remark> check(Path pdf, String claim) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.byFlavourId(claim);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            return List.of(Preflight.remark(
                    "STANDARD_UNKNOWN", Severity.WARNING, 0, "the file claims '" + claim + "'", "it was not checked"));
        }
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(pdf.toFile(), flavour);
                var validator = foundry.createValidator(flavour, MOST_FAILURES, false, false, false)) {
            return remarks(validator.validate(parser), claim);
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException("veraPDF cannot check it: " + e.getMessage(), e);
        }
    }

    private static List<Remark> remarks(ValidationResult result, String claim) {
        var broken = new LinkedHashMap<String, Integer>();
        for (var assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                var rule = assertion.getRuleId();
                broken.merge(
                        rule.getClause() + " test " + rule.getTestNumber() + ": " + assertion.getMessage(),
                        1,
                        Integer::sum);
            }
        }
        var remarks = new ArrayList<Remark>();
        broken.forEach((rule, count) -> remarks.add(Preflight.remark(
                "STANDARD_BROKEN",
                Severity.ERROR,
                0,
                "veraPDF, %s, %d time%s: %s".formatted(claim, count, count == 1 ? "" : "s", rule),
                "see the standard")));
        if (remarks.isEmpty() && !result.isCompliant()) {
            remarks.add(Preflight.remark(
                    "STANDARD_BROKEN", Severity.ERROR, 0, "veraPDF refuses the file as " + claim, "see the standard"));
        }
        return remarks;
    }
}
