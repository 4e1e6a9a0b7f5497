package vn.gdnn.gateway.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls and what they may do.
 *
 * @param client the client a token was issued to
 * @param person the account of the person who logged in there; none where the client acts for itself
 */
public record Caller(String client, @Nullable String person, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }
}
