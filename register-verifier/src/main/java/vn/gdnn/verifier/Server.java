package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The public endpoints of a GDNN. */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Server(String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    String text(String path) throws Unreachable {
        return new String(bytes(path), UTF_8);
    }

    /** Whether something is there. */
    boolean has(String path) throws Unreachable {
        var status = get(path).statusCode();
        if (status != 200 && status != 404) {
            throw new Unreachable(path + ": " + status);
        }
        return status == 200;
    }

    byte[] bytes(String path) throws Unreachable {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new Unreachable(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** The object at that path, unless the server says that there is none. */
    Optional<JsonObject> object(String path) throws Unreachable {
        var answer = get(path);
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new Unreachable(path + ": " + answer.statusCode());
        }
        return Optional.of(read(new String(answer.body(), UTF_8), path));
    }

    static JsonObject read(String json, String path) throws Unreachable {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Unreachable(path + ": no JSON");
        }
    }

    private HttpResponse<byte[]> get(String path) throws Unreachable {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(PATIENCE)
                    .header("Accept", "*/*")
                    .build();
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreachable(base + path + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(base + path + ": interrupted");
        }
    }
}
