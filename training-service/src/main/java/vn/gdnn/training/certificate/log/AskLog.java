package vn.gdnn.training.certificate.log;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.MalformedDocument;
import vn.gdnn.kit.client.BoundedBody;
import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.log.note.SignedNote;

/**
 * Asks the log, which is public, where commitments stand. A proof that was found holds for ever and is kept; while the log does
 * not answer it is left alone for some seconds, and the question stays open.
 */
@ApplicationScoped
public class AskLog {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int LARGEST = 64 << 10;
    private static final int MOST_KEPT = 10_000;
    private static final int OK = 200;
    private static final int NOT_THERE = 404;

    private final URI log;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<Hash, LogPlace> found = new ConcurrentHashMap<>();
    private volatile Instant silentUntil = Instant.MIN;

    AskLog(@ConfigProperty(name = "gdnn.log.url") URI log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** What the log says of a commitment. */
    public sealed interface Answer {

        /** It stands there. */
        record Logged(LogPlace place) implements Answer {}

        /** It does not stand there yet. */
        record Waiting() implements Answer {}

        /** The log did not answer. */
        record Silent() implements Answer {}
    }

    /** Where the commitment stands in the newest published tree. */
    public Answer ask(Hash commitment) {
        var known = found.get(commitment);
        if (known != null) {
            return new Answer.Logged(known);
        }
        if (clock.instant().isBefore(silentUntil)) {
            return new Answer.Silent();
        }
        try {
            var place = place(commitment);
            place.ifPresent(one -> keep(commitment, one));
            return place.<Answer>map(Answer.Logged::new).orElseGet(Answer.Waiting::new);
        } catch (IOException | MalformedDocument | LogDataException e) {
            Log.warnf("The log does not answer: %s", e.getClass().getSimpleName());
            silentUntil = clock.instant().plus(PAUSE);
            return new Answer.Silent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Silent();
        }
    }

    private void keep(Hash commitment, LogPlace place) {
        if (found.size() >= MOST_KEPT) {
            found.clear();
        }
        found.put(commitment, place);
    }

    private Optional<LogPlace> place(Hash commitment) throws IOException, InterruptedException {
        var checkpoint = get("/checkpoint");
        if (checkpoint.isEmpty()) {
            return Optional.empty();
        }
        var size = Checkpoint.parse(SignedNote.parse(checkpoint.get()).text())
                .head()
                .size();
        var leaf = MerkleHash.leaf(commitment.bytes()).hex();
        var answer = get("/inclusion?leafHash=" + leaf + "&size=" + size);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(place(Json.read(answer.get()), checkpoint.get()));
    }

    private static LogPlace place(JsonObject proof, String checkpoint) throws IOException {
        if (proof.get("index") instanceof JsonNumber index
                && proof.get("size") instanceof JsonNumber size
                && proof.get("path") instanceof JsonArray path
                && path.stream().allMatch(JsonString.class::isInstance)) {
            return new LogPlace(
                    index.longValue(), size.longValue(), path.getValuesAs(JsonString::getString), checkpoint);
        }
        throw new IOException("no proof");
    }

    /** The answer; none where the log does not have it. */
    private Optional<String> get(String question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(log + question))
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> answer = client.send(
                request, head -> new BoundedBody<>(BodySubscribers.ofString(StandardCharsets.UTF_8), LARGEST));
        if (answer.statusCode() == OK) {
            return Optional.of(answer.body());
        }
        if (answer.statusCode() == NOT_THERE) {
            return Optional.empty();
        }
        throw new IOException("status " + answer.statusCode());
    }
}
