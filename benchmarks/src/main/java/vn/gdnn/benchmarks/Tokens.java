package vn.gdnn.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands where Keycloak stands: issues tokens like its own and publishes the key that the service checks them with. */
final class Tokens implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFETIME = Duration.ofHours(24);

    private final ObjectMapper json = new ObjectMapper();
    private final KeyPair keys;
    private final HttpServer server;

    Tokens() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publish(
                "/realms/gdnn/.well-known/openid-configuration",
                Map.of(
                        "issuer", issuer(),
                        "jwks_uri", issuer() + "/protocol/openid-connect/certs",
                        "token_endpoint", issuer() + "/protocol/openid-connect/token",
                        "authorization_endpoint", issuer() + "/protocol/openid-connect/auth"));
        publish("/realms/gdnn/protocol/openid-connect/certs", Map.of("keys", List.of(publicKey())));
        publish("/realms/gdnn/protocol/openid-connect/token/introspect", Map.of("active", true));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/gdnn";
    }

    /** A token of an account of an institution. */
    String institution(String code, String name, String... roles) throws IOException, GeneralSecurityException {
        return token(name, Map.of("institution", code), roles);
    }

    String ministry() throws IOException, GeneralSecurityException {
        return token("ministry", Map.of(), "ministry-admin");
    }

    String auditor() throws IOException, GeneralSecurityException {
        return token("auditor", Map.of(), "auditor");
    }

    private String token(String name, Map<String, String> claims, String... roles)
            throws IOException, GeneralSecurityException {
        var now = Instant.now();
        var all = new HashMap<String, Object>(claims);
        all.putAll(Map.of(
                "iss",
                issuer(),
                "aud",
                "gdnn-api",
                "sub",
                name,
                "azp",
                name,
                "preferred_username",
                name,
                "name",
                name,
                "realm_access",
                Map.of("roles", roles),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(LIFETIME).getEpochSecond()));
        var text = part(Map.of("alg", "RS256", "typ", "JWT", "kid", "1")) + "." + part(all);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(UTF_8));
        return text + "." + BASE64.encodeToString(signature.sign());
    }

    private String part(Map<String, ?> content) throws IOException {
        return BASE64.encodeToString(json.writeValueAsBytes(content));
    }

    private Map<String, String> publicKey() {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "1",
                "n", unsigned(key.getModulus()),
                "e", unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private void publish(String path, Map<String, ?> document) throws IOException {
        var body = json.writeValueAsBytes(document);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
