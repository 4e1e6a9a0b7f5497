package vn.gdnn.gateway.page;

import io.vertx.core.MultiMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an identity document, as its holder types it; it is passed on to the register and kept nowhere. */
public record IdentityNumber(String text) {

    /** Nothing else may travel in a header. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]{1,20}");

    /** The number in a form, if there is one. */
    static Optional<IdentityNumber> in(MultiMap form) {
        return Optional.ofNullable(form.get("number"))
                .map(typed -> typed.replaceAll("\\s", ""))
                .filter(typed -> SHAPE.matcher(typed).matches())
                .map(IdentityNumber::new);
    }

    @Override
    public String toString() {
        return "IdentityNumber"; // identifies a person
    }
}
