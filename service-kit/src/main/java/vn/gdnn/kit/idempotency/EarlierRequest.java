package vn.gdnn.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Decides what a request means whose key was seen before. */
@ApplicationScoped
class EarlierRequest {

    private static final int LOOKS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final IdempotencyKeys keys;

    EarlierRequest(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /** Returns when the key is new; otherwise the earlier answer is replayed or the request refused. */
    void check(SentKey sent) {
        var known = keys.find(sent);
        for (var look = 0;
                look < LOOKS && known.filter(StoredKey::mayStillBeAnswered).isPresent();
                look++) {
            pause();
            known = keys.find(sent);
        }
        known.ifPresent(stored -> decide(sent, stored));
    }

    private static void decide(SentKey sent, StoredKey stored) {
        if (!stored.isFor(sent)) {
            throw new Refusal(KitRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        throw Optional.ofNullable(stored.answer())
                .<RuntimeException>map(Replay::new)
                .orElseGet(() -> new Refusal(KitRefusal.IDEMPOTENCY_ANSWER_LOST));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(KitRefusal.UNAVAILABLE);
        }
    }
}
