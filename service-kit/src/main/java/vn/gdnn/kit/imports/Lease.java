package vn.gdnn.kit.imports;

import java.util.UUID;

/** A worker's right to a job; it commits nothing once another worker has taken over. */
record Lease(
        String institution,
        UUID job,
        UUID worker,
        int attempts,
        String sentBy) {

    /** Another worker took over, or the owner cancelled the job. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super("lease lost", null, false, false);
        }
    }
}
