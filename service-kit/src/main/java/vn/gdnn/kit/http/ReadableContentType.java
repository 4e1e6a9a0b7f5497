package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * Refuses what says of its own content nothing that can be read, before the operation is looked for: the platform fails where it
 * has to choose by the kind of content.
 */
@ApplicationScoped
class ReadableContentType {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var said = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            if (said != null) {
                MediaType.valueOf(said);
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(KitRefusal.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
