package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The gateway as a client sees it: every call carries the token of the identity it is made for. */
public final class GatewayClient {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI gateway;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    public GatewayClient(URI gateway, URI realm) {
        this.gateway = gateway;
        this.tokens = new Tokens(realm, http, json);
    }

    /** Calls made by a client of the realm, such as {@code sis-hanoi-college}. */
    public Caller client(String id) {
        return new Caller(() -> tokens.ofClient(id));
    }

    /** Calls made by a demonstration user, such as {@code ministry}. */
    public Caller user(String name) {
        return new Caller(() -> tokens.ofUser(name));
    }

    public ObjectMapper json() {
        return json;
    }

    private interface TokenSource {
        String token() throws IOException, InterruptedException;
    }

    /** One identity at the gateway. */
    public final class Caller {

        private final TokenSource source;

        private Caller(TokenSource source) {
            this.source = source;
        }

        public Answer get(String path) throws IOException, InterruptedException {
            return send(request(path).GET());
        }

        public Answer post(String path, Object body) throws IOException, InterruptedException {
            return post(path, "application/json", BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        }

        /** Posts a stream, for instance {@code text/csv} rows to an import. */
        public Answer post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
            return send(request(path).header("Content-Type", type).POST(body));
        }

        public Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        }

        /** A request with this identity's token, to which headers and a method may be added. */
        public HttpRequest.Builder request(String path) throws IOException, InterruptedException {
            return HttpRequest.newBuilder(gateway.resolve(path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + source.token());
        }
    }

    /** What came back. */
    public final class Answer {

        private final HttpResponse<byte[]> response;

        private Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode body() throws IOException {
            return json.readTree(response.body());
        }

        /** This answer, or a failure that quotes the problem when it was refused. */
        public Answer orFail() throws IOException {
            if (status() >= 400) {
                var request = response.request();
                throw new IOException("%s %s answered %d: %s"
                        .formatted(request.method(), request.uri().getPath(), status(), new String(response.body())));
            }
            return this;
        }
    }
}
