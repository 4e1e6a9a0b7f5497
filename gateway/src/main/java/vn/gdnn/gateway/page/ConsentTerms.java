package vn.gdnn.gateway.page;

import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a holder allows to check the diploma, for what, and until when. */
public record ConsentTerms(String audience, String purpose, LocalDate expiresOn) {

    /** The terms in a form, if they are all there. */
    static Optional<ConsentTerms> in(MultiMap form) {
        var audience = text(form.get("audience"), 200);
        var purpose = text(form.get("purpose"), 500);
        return audience == null || purpose == null
                ? Optional.empty()
                : TypedDate.in(form.get("expiresOn")).map(day -> new ConsentTerms(audience, purpose, day));
    }

    private static @Nullable String text(@Nullable String typed, int longest) {
        return typed == null || typed.isBlank() || typed.length() > longest ? null : typed.strip();
    }
}
