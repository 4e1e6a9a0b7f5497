package vn.gdnn.credential.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jboss.logging.Logger;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.problem.Refusal;

/** Asks the timestamping authority (RFC 3161), where there is one. */
@ApplicationScoped
public class TimestampAuthority {

    private static final Logger LOG = Logger.getLogger(TimestampAuthority.class);
    private static final int ATTEMPTS = 2;
    private static final int NONCE_BITS = 64;
    private static final int LARGEST = 64 << 10;

    private final SealConfig config;
    private final TimestampTrust trust;
    private final Asking asking;
    private final SecureRandom random = new SecureRandom();

    public TimestampAuthority(SealConfig config, TimestampTrust trust) {
        this.config = config;
        this.trust = trust;
        this.asking = new Asking(config.timeout());
    }

    /** Whether documents are to have timestamps. */
    public boolean isPresent() {
        return config.url().isPresent();
    }

    /**
     * The timestamp over these bytes. Without an authority there is none; with one that does not answer there is none
     * either, or the document is refused for now where a timestamp is required.
     */
    Optional<Stamp> stamp(byte[] signature) {
        if (!isPresent()) {
            return Optional.empty();
        }
        var stamp = ask(Sha256.of(signature));
        if (stamp.isEmpty() && config.required()) {
            throw new Refusal(SealRefusal.TIMESTAMP_UNAVAILABLE);
        }
        return stamp;
    }

    /** The timestamp over what has that SHA-256, or TIMESTAMP_UNAVAILABLE. */
    public Stamp require(byte[] digest) {
        return ask(digest).orElseThrow(() -> new Refusal(SealRefusal.TIMESTAMP_UNAVAILABLE));
    }

    private Optional<Stamp> ask(byte[] digest) {
        var url = config.url();
        for (var attempt = 0; url.isPresent() && attempt < ATTEMPTS; attempt++) {
            try {
                return Optional.of(ask(url.get(), digest));
            } catch (IOException | TSPException e) {
                LOG.warnf("No timestamp from %s: %s", url.get(), e.toString());
            }
        }
        return Optional.empty();
    }

    private Stamp ask(URI url, byte[] digest) throws IOException, TSPException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        var question = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(NONCE_BITS, random));
        var answer = new TimeStampResponse(answer(url, question.getEncoded()));
        answer.validate(question);
        var token = answer.getTimeStampToken();
        if (token == null) {
            throw new TSPException("refused: " + answer.getStatusString());
        }
        trust.require(token);
        return new Stamp(
                token.getEncoded("DER"),
                TimestampTrust.signer(token).getNotAfter().toInstant());
    }

    private byte[] answer(URI url, byte[] question) throws IOException {
        var request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(question));
        config.user()
                .ifPresent(user -> request.header(
                        "Authorization", basic(user, config.password().orElse(""))));
        return asking.ask(request.build(), LARGEST);
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }
}
