package vn.gdnn.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Cursors at the edge of the service: sealed for the list that the request at hand asks for, which is its path. */
@ApplicationScoped
class CurrentList {

    private final SealedCursors cursors;
    private final CurrentVertxRequest request;

    CurrentList(SealedCursors cursors, CurrentVertxRequest request) {
        this.cursors = cursors;
        this.request = request;
    }

    String seal(Cursor cursor) {
        return cursors.seal(cursor, name());
    }

    Cursor open(String sealed) {
        return cursors.open(sealed, name());
    }

    private String name() {
        return request.getCurrent().normalizedPath();
    }
}
