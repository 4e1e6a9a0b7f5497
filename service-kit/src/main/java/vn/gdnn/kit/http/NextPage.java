package vn.gdnn.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with {@code Link: rel="next"} (RFC 8288) where the page after a {@link Slice} is to be had. */
@ApplicationScoped
class NextPage {

    private final CurrentList list;

    NextPage(CurrentList list) {
        this.list = list;
    }

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Slice<?> slice
                && slice.next() != null
                && !request.getMethod().equals(HttpMethod.POST)) {
            var next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", list.seal(slice.next()))
                    .build();
            var relative = next.getRawPath() + "?" + next.getRawQuery();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            Link.fromUri(relative).rel("next").build().toString());
        }
    }
}
