package vn.gdnn.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The two languages of the pages and problems; Vietnamese unless the caller prefers English. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private static final List<String> SPOKEN = List.of("vi", "en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language asked for by {@code ?lang=}, else by {@code Accept-Language}. */
    public static Language of(HttpServerRequest request) {
        var named = named(request);
        if (named != null && SPOKEN.contains(named)) {
            return ofTag(named);
        }
        return preferred(request.getHeader("Accept-Language"));
    }

    private static @Nullable String named(HttpServerRequest request) {
        try {
            return request.getParam("lang");
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }

    /** The better of the two for this {@code Accept-Language}; Vietnamese when absent or odd. */
    static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return VIETNAMESE;
        }
        try {
            return ofTag(Locale.lookupTag(LanguageRange.parse(acceptLanguage), SPOKEN));
        } catch (IllegalArgumentException odd) {
            return VIETNAMESE;
        }
    }

    private static Language ofTag(@Nullable String tag) {
        return "en".equals(tag) ? ENGLISH : VIETNAMESE;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
