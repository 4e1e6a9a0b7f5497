package vn.gdnn.kit.actor;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who does something, by the checked token: the account, and the person's name as the identity provider knows it. */
public record Actor(String subject, String name) {

    /** The bearer of the token. */
    public static Actor of(JsonWebToken token) {
        var name = token.<String>getClaim("name");
        return new Actor(token.getSubject(), name == null || name.isBlank() ? token.getName() : name);
    }
}
