package vn.gdnn.gateway.page;

import io.vertx.core.http.HttpServerRequest;
import vn.gdnn.gateway.Language;

/** What every page knows: its language and the way to itself in the other one. */
public record PageHead(Language language, String otherHref) {

    static PageHead of(HttpServerRequest request, String path) {
        var language = Language.of(request);
        return new PageHead(
                language,
                path + (path.contains("?") ? "&" : "?") + "lang="
                        + other(language).tag());
    }

    private static Language other(Language language) {
        return language == Language.ENGLISH ? Language.VIETNAMESE : Language.ENGLISH;
    }

    public String lang() {
        return language.tag();
    }

    public String otherLang() {
        return other(language).tag();
    }

    /** Keeps the language on the way to another page. */
    public String query() {
        return "?lang=" + language.tag();
    }
}
