package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the demonstration realm, kept until shortly before they expire. */
final class Tokens {

    private static final Duration EARLY = Duration.ofMinutes(1);

    private final URI realm;
    private final HttpClient http;
    private final ObjectMapper json;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    Tokens(URI realm, HttpClient http, ObjectMapper json) {
        this.realm = realm;
        this.http = http;
        this.json = json;
    }

    String ofClient(String id) throws IOException, InterruptedException {
        return token("grant_type=client_credentials&client_id=" + id + "&client_secret=" + id + "-secret");
    }

    String ofUser(String name) throws IOException, InterruptedException {
        return token("grant_type=password&client_id=gdnn-web&username=" + name + "&password=" + name + "-password");
    }

    private String token(String form) throws IOException, InterruptedException {
        var known = kept.get(form);
        if (known != null && Instant.now().isBefore(known.staleFrom)) {
            return known.value;
        }
        var fresh = fetch(form);
        kept.put(form, fresh);
        return fresh.value;
    }

    private Token fetch(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak gave no token: " + response.statusCode());
        }
        var answer = json.readTree(response.body());
        var lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Token(
                answer.path("access_token").asText(),
                Instant.now().plus(lifetime).minus(EARLY));
    }

    private record Token(String value, Instant staleFrom) {}
}
