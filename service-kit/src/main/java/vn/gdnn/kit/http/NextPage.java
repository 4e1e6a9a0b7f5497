package vn.gdnn.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLDecoder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with {@code Link: rel="next"} (RFC 8288) where the page after a {@link Slice} is to be had. */
@ApplicationScoped
class NextPage {

    private static final String AFTER = "after";

    private final CurrentList list;

    NextPage(CurrentList list) {
        this.list = list;
    }

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Slice<?> slice
                && slice.next() != null
                && !request.getMethod().equals(HttpMethod.POST)) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            "<" + address(request.getUriInfo().getRequestUri(), list.seal(slice.next()))
                                    + ">; rel=\"next\"");
        }
    }

    /** The same list behind another place. */
    private static String address(URI asked, String after) {
        var query = asked.getRawQuery();
        var others = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(parameter ->
                                !parameter.isEmpty() && !nameOf(parameter).equals(AFTER))
                        .map(parameter -> parameter + "&")
                        .collect(Collectors.joining());
        return asked.getRawPath() + "?" + others + AFTER + "=" + after;
    }

    private static String nameOf(String parameter) {
        return URLDecoder.decode(parameter.split("=", 2)[0], UTF_8);
    }
}
