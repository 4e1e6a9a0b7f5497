package vn.gdnn.kit.jobs;

import java.util.UUID;

/** A worker's right to a job; it commits nothing once another worker has taken over. */
public record JobLease(String institution, UUID job, String kind, UUID worker, int attempts) {

    /** Another worker took over, or the owner cancelled the job. */
    public static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super("lease lost", null, false, false);
        }
    }
}
