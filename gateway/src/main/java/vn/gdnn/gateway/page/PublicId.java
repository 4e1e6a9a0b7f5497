package vn.gdnn.gateway.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a public id. The ids of certificates of training begin with {@code u}, a letter that no diploma's id has: those
 * are in Crockford's base 32.
 */
final class PublicId {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern LINK = Pattern.compile("/verify/([A-Za-z0-9_-]{1,64})(?:[?#/]|$)");

    /** The ids of certificates of training, as a part of a path. */
    static final String OF_CERTIFICATE = "u[0-9a-hjkmnp-tv-z]{32}";

    private PublicId() {}

    static boolean wellFormed(String id) {
        return SHAPE.matcher(id).matches();
    }

    /** The id in what a person typed or pasted: the id itself or a link that ends in it. */
    static Optional<String> in(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var link = LINK.matcher(typed.strip());
        return link.find()
                ? Optional.of(link.group(1))
                : Optional.of(typed.strip()).filter(PublicId::wellFormed);
    }
}
