package vn.gdnn.curriculum.publication.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** Where the other pages of a list stand, as RFC 8288 writes it: {@code next}, {@code last}, {@code first}, {@code prev}. */
record CasePages(UriInfo uri, int limit, int offset, long total) {

    List<String> links() {
        var links = new ArrayList<String>();
        if (offset + limit < total) {
            links.add(link("next", offset + limit));
        }
        links.add(link("last", (total - 1) / limit * limit));
        links.add(link("first", 0));
        if (offset > 0) {
            links.add(link("prev", Math.max(0, offset - limit)));
        }
        return links;
    }

    /** Relative: whoever asked through a gateway goes on through it. */
    private String link(String name, long from) {
        var address = uri.getRequestUriBuilder()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("offset", from)
                .build();
        return "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"" + name + "\"";
    }
}
