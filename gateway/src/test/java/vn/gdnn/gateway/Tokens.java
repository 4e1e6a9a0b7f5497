package vn.gdnn.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens, good and bad. */
final class Tokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair known = keyPair();
    private final KeyPair forger = keyPair();
    String issuer = "";

    String keys() {
        var key = (RSAPublicKey) known.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"k1\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    String of(String client) {
        return signed(claims(client), known);
    }

    String of(String client, String role) {
        return signed(claims(client).claim("realm_access", Map.of("roles", List.of(role))), known);
    }

    /** Of somebody who logged in at a client. */
    String ofPerson(String client, String name) {
        return signed(
                claims(client)
                        .subject("subject-of-" + name)
                        .claim("preferred_username", name)
                        .claim("sid", "s"),
                known);
    }

    /** Of a client that acts for itself, as Keycloak names its account. */
    String ofAccountOf(String client) {
        return signed(claims(client).claim("preferred_username", "service-account-" + client), known);
    }

    String endingIn(Duration left) {
        return signed(claims("soon").expiresAt(Instant.now().plus(left)), known);
    }

    String expired() {
        return signed(claims("late").expiresAt(Instant.now().minus(Duration.ofHours(1))), known);
    }

    String ofOtherIssuer() {
        return signed(claims("foreign").issuer("https://elsewhere.example/realms/gdnn"), known);
    }

    String forOtherAudience() {
        return signed(claims("stray").audience("another-api"), known);
    }

    String forged() {
        return signed(claims("forger"), forger);
    }

    String unsigned() {
        var header = "{\"alg\":\"none\",\"typ\":\"JWT\"}";
        var body = of("nobody").split("\\.")[1];
        return BASE64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "." + body + ".";
    }

    private JwtClaimsBuilder claims(String client) {
        return Jwt.issuer(issuer)
                .audience("gdnn-api")
                .subject("subject-of-" + client)
                .claim("azp", client)
                .claim("institution", "CDHN01")
                .expiresAt(Instant.now().plus(Duration.ofMinutes(30)));
    }

    private static String signed(JwtClaimsBuilder claims, KeyPair pair) {
        return claims.jws().keyId("k1").sign(pair.getPrivate());
    }

    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
