package vn.gdnn.kit.lease;

import java.util.UUID;
import vn.gdnn.kit.tenancy.Scope;

/**
 * A worker's right to one piece of work; it commits nothing once another worker has taken over.
 *
 * @param kind which kind of work it is, of those in its table
 */
public record Lease(Scope scope, UUID id, String kind, UUID worker, int attempts) {

    /** The institution the work belongs to. */
    public String institution() {
        return scope.tenant();
    }

    /** Another worker took over, or the owner cancelled the work. */
    public static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Lost() {
            super("lease lost", null, false, false);
        }
    }
}
