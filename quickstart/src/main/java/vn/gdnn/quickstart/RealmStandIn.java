package vn.gdnn.quickstart;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The realm's addresses and a key nobody has the other half of: enough for the gateway to be ready, without Keycloak. */
final class RealmStandIn {

    private static final String CERTIFICATES = "/protocol/openid-connect/certs";

    private final HttpServer server;

    RealmStandIn(Settings settings) throws IOException {
        var realm = settings.realmUrl();
        var address = new InetSocketAddress(InetAddress.getByName(Settings.HOST), settings.port(Port.KEYCLOAK));
        server = HttpServer.create(address, 0);
        answer("/realms/gdnn/.well-known/openid-configuration", """
                {"issuer": "%s", "jwks_uri": "%s", "token_endpoint": "%s/protocol/openid-connect/token"}""".formatted(realm, realm + CERTIFICATES, realm));
        answer("/realms/gdnn" + CERTIFICATES, "{\"keys\": [" + key() + "]}");
        server.start();
    }

    private void answer(String path, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().putAll(Map.of("Content-Type", List.of("application/json")));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = (RSAPublicKey) generator.generateKeyPair().getPublic();
            return """
                    {"kty": "RSA", "kid": "recording", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}""".formatted(text(key.getModulus()), text(key.getPublicExponent()));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String text(BigInteger number) {
        var bytes = number.toByteArray();
        var sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    void stop() {
        server.stop(0);
    }
}
