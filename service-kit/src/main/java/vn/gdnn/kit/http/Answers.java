package vn.gdnn.kit.http;

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
}
