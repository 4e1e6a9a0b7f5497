package vn.gdnn.curriculum.council;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a council.
 *
 * @param account the user name at the identity provider, null where the person has none
 */
public record CouncilMember(String name, @Nullable String account, Seat seat) {

    public CouncilMember {
        account = account == null ? null : folded(account);
    }

    /** User names are told apart without case, as the identity provider does. */
    public static String folded(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    /** It names a person. */
    @Override
    public String toString() {
        return "CouncilMember";
    }
}
