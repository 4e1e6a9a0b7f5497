package vn.gdnn.credential.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jboss.logging.Logger;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.problem.Refusal;

/** Asks the timestamping authority (RFC 3161), where there is one. */
@ApplicationScoped
public class TimestampAuthority {

    private static final Logger LOG = Logger.getLogger(TimestampAuthority.class);
    private static final int ATTEMPTS = 2;
    private static final int NONCE_BITS = 64;

    private final SealConfig config;
    private final TimestampTrust trust;
    private final HttpClient client;
    private final SecureRandom random = new SecureRandom();

    public TimestampAuthority(SealConfig config) {
        this.config = config;
        this.trust = new TimestampTrust(config.trusted());
        this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    /** Whether documents are to have timestamps. */
    public boolean isPresent() {
        return config.url().isPresent();
    }

    /**
     * The token over these bytes. Without an authority there is none; with one that does not answer there is none
     * either, or the document is refused for now where a timestamp is required.
     */
    Optional<TimeStampToken> stamp(byte[] signature) {
        var url = config.url();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return Optional.of(ask(url.get(), signature));
            } catch (IOException | TSPException e) {
                LOG.warnf("No timestamp from %s: %s", url.get(), e.toString());
            }
        }
        if (config.required()) {
            throw new Refusal(SealRefusal.TIMESTAMP_UNAVAILABLE);
        }
        return Optional.empty();
    }

    private TimeStampToken ask(URI url, byte[] signature) throws IOException, TSPException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        var question =
                generator.generate(TSPAlgorithms.SHA256, Sha256.of(signature), new BigInteger(NONCE_BITS, random));
        var request = HttpRequest.newBuilder(url)
                .timeout(config.timeout())
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(question.getEncoded()))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            var answer = new TimeStampResponse(response.body());
            answer.validate(question);
            var token = answer.getTimeStampToken();
            if (token == null) {
                throw new TSPException("refused: " + answer.getStatusString());
            }
            trust.require(token);
            return token;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
