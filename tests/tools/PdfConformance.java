import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files: arguments are pairs of a flavour ("ua1", "2a", "3a") and a file.
 * Prints one line for each broken rule, "flavour TAB file TAB clause TAB message"; nothing where all is well.
 */
public final class PdfConformance {

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            report(arguments[i], arguments[i + 1]);
        }
    }

    private static void report(String flavour, String file) throws Exception {
        broken(PDFAFlavour.fromString(flavour), file).forEach((clause, message) ->
            System.out.println(String.join("\t", flavour, file, clause, message.replaceAll("\\s+", " "))));
    }

    private static Map<String, String> broken(PDFAFlavour flavour, String file) throws Exception {
        Map<String, String> rules = new LinkedHashMap<>();
        try (InputStream data = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(data, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, true);
            ValidationResult result = validator.validate(parser);
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    String clause = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
                    rules.putIfAbsent(clause, test.getMessage() + " @ " + test.getLocation().getContext());
                }
            }
        }
        return rules;
    }
}
