package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * Refuses what says of the answers it accepts nothing that can be read, before anything is done: the platform would find out
 * when the answer is written.
 */
@ApplicationScoped
class ReadableAccept {

    /** Whoever keeps keys of requests would keep the failure. */
    private static final int BEFORE_KEYS = 2_700;

    @ServerRequestFilter(priority = BEFORE_KEYS)
    public void check(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw new Refusal(KitRefusal.NOT_ACCEPTABLE);
        }
    }
}
