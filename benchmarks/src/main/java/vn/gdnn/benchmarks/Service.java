package vn.gdnn.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single requests to the service, as a school's information system would send them. */
record Service(int port) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    String text(String path, @Nullable String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    JsonNode get(String path, String token) throws IOException, InterruptedException {
        return JSON.readTree(text(path, token));
    }

    JsonNode post(String path, String token, Map<String, ?> body) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))));
    }

    JsonNode postCsv(String path, String token, byte[] file) throws IOException, InterruptedException {
        return JSON.readTree(
                send(request(path, token).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(file))));
    }

    /** Sends a file of rows that are all new; the time from its first byte until all are kept. */
    Duration imported(String path, String token, byte[] file) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var taken = postCsv(path, token, file);
        var place = taken.get("links").get("self").asText().replaceFirst("^https?://[^/]+", "");
        var job = Polling.until(
                one -> List.of("DONE", "FAILED").contains(one.get("status").asText()), () -> get(place, token));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        if (job.get("status").asText().equals("FAILED")
                || job.get("refused").asLong() > 0
                || job.get("unchanged").asLong() > 0) {
            throw new IllegalStateException("not all rows are new: " + job);
        }
        return took;
    }

    /** Waits until a job has done so many pieces of work; fails where it ended otherwise. */
    void finished(String place, String token, int pieces) throws IOException, InterruptedException {
        var job = Polling.until(
                one -> !List.of("READY", "RUNNING").contains(one.get("status").asText()), () -> get(place, token));
        if (!job.get("status").asText().equals("DONE") || job.get("done").asInt() != pieces) {
            throw new IllegalStateException("the job ended otherwise: " + job);
        }
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = HTTP.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
