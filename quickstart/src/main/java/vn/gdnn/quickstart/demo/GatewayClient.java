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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The gateway as a client sees it: every call carries the token of the identity it is made for. */
public final class GatewayClient {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 60;

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

        /** The items of all pages of a list. */
        public List<JsonNode> all(String path) throws IOException, InterruptedException {
            var items = new ArrayList<JsonNode>();
            var separator = path.contains("?") ? "&" : "?";
            var cursor = "";
            do {
                var page = get(path + separator + "limit=200" + cursor).orFail().body();
                page.path("items").forEach(items::add);
                cursor = page.path("next").isTextual()
                        ? "&after=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                        : "";
            } while (!cursor.isEmpty());
            return items;
        }

        public Answer post(String path, Object body) throws IOException, InterruptedException {
            return post(path, "application/json", BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        }

        public Answer put(String path, Object body) throws IOException, InterruptedException {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))));
        }

        /** Posts a stream, for instance {@code text/csv} rows to an import. */
        public Answer post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
            return send(request(path).header("Content-Type", type).POST(body));
        }

        /** Does what {@code path} stands for to the version that {@code etag} names. */
        public Answer act(String path, String etag, Object body) throws IOException, InterruptedException {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .header("If-Match", etag)
                    .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))));
        }

        /** Puts a body in the place of the version that {@code etag} names. */
        public Answer change(String path, String etag, Object body) throws IOException, InterruptedException {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .header("If-Match", etag)
                    .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))));
        }

        /** Sends it, again after a while when the gateway asks for that. */
        public Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
            var answer = new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
            for (var attempt = 1; answer.isForLater() && attempt < MOST_ATTEMPTS; attempt++) {
                Thread.sleep(answer.retryAfter().toMillis());
                answer = new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
            }
            return answer;
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

        public String etag() {
            return header("ETag");
        }

        /** The code of the problem, empty when there is none. */
        public String code() throws IOException {
            return status() < 400 ? "" : problem().path("code").asText();
        }

        public boolean isRefusedWith(String code) throws IOException {
            return code().equals(code);
        }

        /** This answer, or a failure with the problem when it was refused. */
        public Answer orFail() throws IOException {
            if (status() >= 400) {
                var request = response.request();
                var problem = problem();
                throw new Refused(
                        request.method() + " " + request.uri().getPath(),
                        status(),
                        problem.path("code").asText(),
                        problem.path("detail").asText()
                                + (problem.has("violations") ? " " + problem.path("violations") : ""));
            }
            return this;
        }

        private JsonNode problem() throws IOException {
            return header("Content-Type").contains("json") ? body() : json.createObjectNode();
        }

        private boolean isForLater() {
            return status() == 429 || status() == 503;
        }

        private Duration retryAfter() {
            try {
                return Duration.ofSeconds(Math.max(1, Long.parseLong(header("Retry-After"))));
            } catch (NumberFormatException none) {
                return Duration.ofSeconds(1);
            }
        }
    }
}
