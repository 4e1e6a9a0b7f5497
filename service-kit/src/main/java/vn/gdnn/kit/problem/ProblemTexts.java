package vn.gdnn.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The words of a problem: Vietnamese unless the caller prefers English. */
@ApplicationScoped
public class ProblemTexts {

    /** Vietnamese, the language of the law and the default. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The language for a caller who sent this {@code Accept-Language}; Vietnamese when absent or odd. */
    public static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var chosen = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return chosen == null ? VIETNAMESE : chosen;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }

    static Locale languageOf(HttpServerRequest request) {
        return languageOf(request.getHeader("Accept-Language"));
    }

    /** The short name of the problem. */
    public String title(RefusalCode code, Locale language) {
        return bundle(code, language).getString(code.name() + ".title");
    }

    /** The sentence that says what stood in the way and what to do, filled with the arguments. */
    public String detail(RefusalCode code, Locale language, Object... arguments) {
        var pattern = bundle(code, language).getString(code.name() + ".detail");
        var plain = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]); // no grouping of digits, no local dates
        }
        return new MessageFormat(pattern, language).format(plain);
    }

    private static ResourceBundle bundle(RefusalCode code, Locale language) {
        return ResourceBundle.getBundle(
                code.bundle(), language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
