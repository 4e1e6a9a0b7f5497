package vn.gdnn.credential.lasting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.seal.Asking;
import vn.gdnn.credential.seal.SealConfig;

/**
 * Fetches what certificates name: lists of revocation, answers about it, certificates of issuers. Only over HTTP, within a
 * time and a size; the same is not asked for again for some minutes, since the documents of a day share it.
 */
@ApplicationScoped
public class Web {

    private static final Logger LOG = Logger.getLogger(Web.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int LARGEST = 2 << 20;
    private static final int MOST = 1_000;

    private final Asking asking;
    private final Clock clock;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    public Web(SealConfig config, Clock clock) {
        this.asking = new Asking(config.timeout());
        this.clock = clock;
    }

    private record Answer(byte[] content, Instant at) {}

    /** What is at that address; none if there is no answer. */
    Optional<byte[]> get(String address) {
        return ask(address, "", request -> request.GET());
    }

    /** The answer to that question. */
    Optional<byte[]> post(String address, String type, byte[] question) {
        return ask(
                address,
                HexFormat.of().formatHex(Sha256.of(question)),
                request -> request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(question)));
    }

    private interface Method {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private Optional<byte[]> ask(String address, String question, Method method) {
        var now = clock.instant();
        var known = answers.get(address + question);
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(FRESH))) {
            return Optional.of(known.content());
        }
        var answer = fetched(address, method);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answer.ifPresent(content -> answers.put(address + question, new Answer(content, now)));
        return answer;
    }

    private Optional<byte[]> fetched(String address, Method method) {
        try {
            var uri = URI.create(address);
            if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
                throw new IOException("not an address of the web");
            }
            return Optional.of(asking.ask(method.of(HttpRequest.newBuilder(uri)).build(), LARGEST));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("Nothing from %s: %s", address, e.toString());
            return Optional.empty();
        }
    }
}
