package de.foerderfluss.notice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says whether a PDF is what it claims to be, with veraPDF, the reference validator. */
public final class PdfConformance {

    private static final List<PDFAFlavour> CLAIMED = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** Asserts that a PDF keeps every rule of PDF/A-3a and of PDF/UA-1 that a machine can check. */
    public static void assertConforms(byte[] pdf) {
        for (PDFAFlavour flavour : CLAIMED) {
            assertThat(failures(pdf, flavour))
                    .as("failures against %s", flavour.getId())
                    .isEmpty();
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("checks made").isPositive();
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfConformance::described)
                    .toList();
            assertThat(result.isCompliant()).as("verdict").isEqualTo(failures.isEmpty());
            return failures;
        } catch (Exception unreadable) {
            throw new AssertionError("veraPDF cannot read the file", unreadable);
        }
    }

    private static String described(TestAssertion failure) {
        return failure.getRuleId().getClause() + "-" + failure.getRuleId().getTestNumber() + " " + failure.getMessage()
                + " at " + failure.getLocation().getContext();
    }
}
