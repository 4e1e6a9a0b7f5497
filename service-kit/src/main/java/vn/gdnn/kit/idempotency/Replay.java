package vn.gdnn.kit.idempotency;

/** The request was carried out before; the caller gets the answer of then. */
final class Replay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredKey.Answer answer;

    Replay(StoredKey.Answer answer) {
        super("replay", null, false, false);
        this.answer = answer;
    }

    StoredKey.Answer answer() {
        return answer;
    }
}
