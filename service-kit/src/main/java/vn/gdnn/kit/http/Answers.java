package vn.gdnn.kit.http;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry more than a body. */
public final class Answers {

    private Answers() {}

    /** 201 with the place of the new resource and its version. */
    public static <T> RestResponse<T> created(String location, long version, T view) {
        return ResponseBuilder.<T>create(201)
                .location(URI.create(location))
                .header("ETag", Versions.tag(version))
                .entity(view)
                .build();
    }

    /** 200 with the version of the resource. */
    public static <T> RestResponse<T> versioned(long version, T view) {
        return ResponseBuilder.ok(view).header("ETag", Versions.tag(version)).build();
    }

    /** 200 with a page and, when there is more, {@code Link: rel="next"} (RFC 8288). */
    public static <T> RestResponse<Slice<T>> page(Slice<T> slice, UriInfo uri) {
        var answer = ResponseBuilder.ok(slice);
        if (slice.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", slice.next())
                    .build();
            var relative = next.getRawPath() + "?" + next.getRawQuery();
            answer.header("Link", Link.fromUri(relative).rel("next").build().toString());
        }
        return answer.build();
    }
}
