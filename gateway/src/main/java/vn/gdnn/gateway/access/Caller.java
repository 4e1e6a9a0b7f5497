package vn.gdnn.gateway.access;

import java.util.Set;

/** The client a token was issued to, and what it may do. */
public record Caller(String client, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }
}
