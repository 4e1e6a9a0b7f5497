package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** How much a method would rather give one representation than another ({@code qs}) is nothing to the caller. */
@ApplicationScoped
class MediaTypeOnly {

    private static final String PREFERENCE = "qs";

    @ServerResponseFilter
    public void withoutPreference(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (response.hasEntity() && type != null && type.getParameters().containsKey(PREFERENCE)) {
            var parameters = new HashMap<>(type.getParameters());
            parameters.remove(PREFERENCE);
            response.setEntity(
                    response.getEntity(),
                    response.getEntityAnnotations(),
                    new MediaType(type.getType(), type.getSubtype(), parameters));
        }
    }
}
