package vn.gdnn.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.MissingResourceException;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.kit.problem.RefusalCode;

/** The words of a code that was stored by its name. */
@ApplicationScoped
class StoredTexts {

    private final ProblemTexts texts;

    StoredTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    private record StoredCode(String name, String bundle) implements RefusalCode {

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    String message(String code, String bundle, Locale language, Object... limits) {
        try {
            return texts.detail(new StoredCode(code, bundle), language, limits);
        } catch (MissingResourceException e) {
            return code; // stored by a newer replica during a rolling upgrade
        }
    }
}
