package vn.gdnn.gateway.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape of a diploma's public id. */
final class PublicId {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern LINK = Pattern.compile("/verify/([A-Za-z0-9_-]{1,64})(?:[?#/]|$)");

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
