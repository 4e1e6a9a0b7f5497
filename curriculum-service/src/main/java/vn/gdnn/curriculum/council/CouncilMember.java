package vn.gdnn.curriculum.council;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a council.
 *
 * @param account the user name at the identity provider, null where the person has none
 */
public record CouncilMember(String name, @Nullable String account, Seat seat) {

    /** It names a person. */
    @Override
    public String toString() {
        return "CouncilMember";
    }
}
