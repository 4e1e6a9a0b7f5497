package vn.gdnn.credential.check.step;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import vn.gdnn.credential.check.DocumentReport.Signature;

/** The words of steps and signatures: those of the service, which knows what its files are called, before the engine's. */
public final class StepWords {

    private static final String OF_ENGINE = "file-checks";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final List<ResourceBundle> bundles;

    private StepWords(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** Those of the service's bundle of that name, in the reader's language. */
    public static StepWords of(String bundle, Locale language) {
        return new StepWords(Stream.of(bundle, OF_ENGINE)
                .map(name -> ResourceBundle.getBundle(
                        name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK))
                .toList());
    }

    public List<CheckView> checks(List<Step> steps) {
        return steps.stream()
                .map(step -> new CheckView(
                        step.check(),
                        step.outcome(),
                        step.code(),
                        word(step.check(), step.check()),
                        word("reason." + step.code(), step.code())))
                .toList();
    }

    public List<SignatureView> signatures(List<Signature> signatures) {
        return signatures.stream()
                .map(signature -> new SignatureView(
                        signature.field(), word("signature." + signature.field(), signature.field()), signature.by()))
                .toList();
    }

    /** Findings of the signature library have names of their own. */
    private String word(String key, String otherwise) {
        return bundles.stream()
                .filter(words -> words.containsKey(key))
                .map(words -> words.getString(key))
                .findFirst()
                .orElse(otherwise);
    }
}
