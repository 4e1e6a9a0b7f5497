package vn.gdnn.kit.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens as Keycloak would issue them, signed with a key made for this test run. */
public final class Tokens {

    public static final String ISSUER = "https://identity.test/realms/gdnn";

    private static final String PUBLIC = "gdnn.test.public-key";
    private static final String PRIVATE = "gdnn.test.private-key";

    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** To sign one takes longer than most requests while tests' code is compiled for a quick start. */
    private static final Map<List<Object>, Made> MADE = new ConcurrentHashMap<>();

    private record Made(String token, Instant at) {

        boolean isFresh() {
            return Instant.now().isBefore(at.plus(KEPT));
        }
    }

    private Tokens() {}

    /** A request by an account of an institution, with these roles. */
    public static RequestSpecification institution(String code, String... roles) {
        return bearer(token("sis-" + code, Map.of("institution", code), roles));
    }

    /** A request by an officer of a province. */
    public static RequestSpecification province(String code) {
        return bearer(token("officer-" + code, Map.of("province", code), "province-officer"));
    }

    /** A request by the ministry, with these roles. */
    public static RequestSpecification ministry(String... roles) {
        return bearer(token("ministry", Map.of(), roles));
    }

    /** A request with this token. */
    public static RequestSpecification bearer(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    /** A good token of a client, with further claims and realm roles; the same for some minutes, as a client would use it. */
    public static String token(String client, Map<String, ?> claims, String... roles) {
        return MADE.compute(
                        List.of(client, Map.copyOf(claims), List.of(roles)),
                        (what, made) -> made != null && made.isFresh()
                                ? made
                                : new Made(token(client, LASTS, claims, roles), Instant.now()))
                .token();
    }

    /** A token as {@link #token(String, Map, String...)} that ends after a time. */
    public static String token(String client, Duration lasts, Map<String, ?> claims, String... roles) {
        var builder = Jwt.claims()
                .issuer(ISSUER)
                .audience("gdnn-api")
                .subject(client)
                .claim("azp", client)
                .claim("preferred_username", client)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(lasts);
        claims.forEach(builder::claim);
        return builder.sign(privateKey());
    }

    static String publicKey() {
        privateKeyText();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKeyText()));
            return KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept in system properties: Quarkus loads this class in more than one class loader. */
    private static synchronized String privateKeyText() {
        if (System.getProperty(PRIVATE) == null) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var pair = generator.generateKeyPair();
                var base64 = Base64.getEncoder();
                System.setProperty(
                        PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
                System.setProperty(
                        PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return System.getProperty(PRIVATE);
    }
}
