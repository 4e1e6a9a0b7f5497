package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What Keycloak's administrator does in the demonstration realm. */
final class KeycloakAdmin {

    private final URI keycloak;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private String token = "";
    private Instant staleFrom = Instant.EPOCH;

    KeycloakAdmin(URI keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path).POST(written(body)));
    }

    JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return send(request(path).PUT(written(body)));
    }

    private BodyPublisher written(Object body) throws IOException {
        return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(keycloak.resolve("/admin/realms/gdnn" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    /** Administrators' tokens live for a minute: one is asked for every half of it. */
    private String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(staleFrom)) {
            var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                    + URLEncoder.encode(password, StandardCharsets.UTF_8);
            var answer = send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            token = answer.path("access_token").asText();
            staleFrom = Instant.now().plusSeconds(30);
        }
        return token;
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw new IOException("Keycloak answered %d to %s: %s"
                    .formatted(
                            response.statusCode(),
                            response.uri().getPath(),
                            new String(response.body(), StandardCharsets.UTF_8)));
        }
        return json.readTree(response.body());
    }
}
