package vn.gdnn.records.register.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import vn.gdnn.kit.client.BoundedBody;
import vn.gdnn.log.ConsistencyProof;
import vn.gdnn.log.Hash;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.note.SignedNote;
import vn.gdnn.log.note.WitnessKey;

/** A witness of the log, what it is known to have cosigned, and when it may be asked. */
final class Witness {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** As many lines as a note may have find room. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final WitnessKey key;
    private final HttpRequest.Builder place;
    private int log = 1;
    private long size;
    private Duration pause = Duration.ZERO;
    private Instant notBefore = Instant.EPOCH;

    private Witness(WitnessKey key, HttpRequest.Builder place) {
        this.key = key;
        this.place = place;
    }

    /** Reads {@code <verifier key> <address>}. */
    static Witness parse(String text) {
        var words = text.strip().split(" +");
        if (words.length != 2 || !words[1].matches("https?://.+")) {
            throw new IllegalStateException("GDNN_LOG_WITNESSES: a witness is a verifier key, a space and an address");
        }
        var prefix = words[1].endsWith("/") ? words[1] : words[1] + "/";
        try {
            var place = URI.create(prefix).resolve("add-checkpoint");
            return new Witness(WitnessKey.parse(words[0]), HttpRequest.newBuilder(place));
        } catch (LogDataException | IllegalArgumentException e) {
            throw new IllegalStateException("GDNN_LOG_WITNESSES: " + e.getMessage(), e);
        }
    }

    /** Reads what a witness answers; one that says more than a witness has to say has failed. */
    static BodySubscriber<String> answer() {
        return new BoundedBody<>(BodySubscribers.ofString(UTF_8), LONGEST_ANSWER);
    }

    WitnessKey key() {
        return key;
    }

    /** The size of the tree that it last cosigned, as far as is known. */
    long size() {
        return size;
    }

    /** Of another log nothing is known yet. */
    void turnTo(int other) {
        if (other != log) {
            log = other;
            knows(0);
        }
    }

    boolean mayBeAsked(Instant now) {
        return !now.isBefore(notBefore);
    }

    /** The request to cosign the note, with the proof from the size it knows (c2sp.org/tlog-witness). */
    HttpRequest request(SignedNote note, ConsistencyProof proof, Duration patience) {
        var path =
                proof.path().stream().map(Hash::base64).map(hash -> hash + "\n").collect(Collectors.joining());
        var body = "old " + size + "\n" + path + "\n" + note.note();
        return place.copy()
                .timeout(patience)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** It cosigned, or said which tree it cosigned last. */
    void knows(long cosigned) {
        size = cosigned;
        pause = Duration.ZERO;
        notBefore = Instant.EPOCH;
    }

    /** It did not answer, or refused: the pause doubles each time. */
    void failed(Instant now, Duration patience) {
        var doubled = pause.isZero() ? patience : pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        notBefore = now.plus(pause);
    }
}
