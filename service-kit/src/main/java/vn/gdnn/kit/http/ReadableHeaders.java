package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * Refuses what says nothing that can be read of its own content, or of the answers it accepts, before the operation is looked
 * for: the platform fails where it has to choose by either, or when the answer is written and all is done.
 */
@ApplicationScoped
class ReadableHeaders {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        require(request::getMediaType, KitRefusal.UNSUPPORTED_MEDIA_TYPE);
        require(request::getAcceptableMediaTypes, KitRefusal.NOT_ACCEPTABLE);
    }

    private static void require(Runnable read, KitRefusal otherwise) {
        try {
            read.run();
        } catch (IllegalArgumentException e) {
            throw new Refusal(otherwise);
        }
    }
}
