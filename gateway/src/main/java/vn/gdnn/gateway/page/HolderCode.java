package vn.gdnn.gateway.page;

import io.vertx.core.MultiMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code handed over with a diploma, as its holder types it; it is passed on to the register and kept nowhere. */
public record HolderCode(String text) {

    /** Nothing else may travel in a header. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** The code in a form, if there is one. */
    static Optional<HolderCode> in(MultiMap form) {
        return Optional.ofNullable(form.get("code"))
                .map(typed -> typed.replaceAll("\\s", ""))
                .filter(typed -> SHAPE.matcher(typed).matches())
                .map(HolderCode::new);
    }

    @Override
    public String toString() {
        return "HolderCode"; // opens the holder's consents
    }
}
