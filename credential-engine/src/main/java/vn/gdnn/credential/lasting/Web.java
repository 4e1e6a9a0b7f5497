package vn.gdnn.credential.lasting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.lasting.Answers.Answer;
import vn.gdnn.credential.seal.Asking;
import vn.gdnn.credential.seal.SealConfig;

/**
 * Fetches what certificates name: lists of revocation, answers about it, certificates of issuers. Only over HTTP, within a
 * time and a size; the same is not asked for again for some minutes, since the documents of a day share it, nor for some
 * seconds where nothing came, since each of them would wait for it.
 */
@ApplicationScoped
public class Web {

    private static final Logger LOG = Logger.getLogger(Web.class);
    private static final int LARGEST = 2 << 20;

    private final Asking asking;
    private final Clock clock;
    private final Answers answers = new Answers();

    public Web(SealConfig config, Clock clock) {
        this.asking = new Asking(config.timeout());
        this.clock = clock;
    }

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
        var known = answers.find(address + question, clock.instant());
        if (known.isPresent()) {
            return Optional.ofNullable(known.get().content());
        }
        var content = fetched(address, method);
        answers.add(address + question, new Answer(content.orElse(null), clock.instant()));
        return content;
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
