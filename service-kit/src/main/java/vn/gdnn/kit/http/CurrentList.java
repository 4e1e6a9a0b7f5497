package vn.gdnn.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Cursors at the edge of the service: sealed for the list that the request at hand asks for, which is its path. */
@ApplicationScoped
class CurrentList {

    private static final String SEALED = Sealed.class.getName();

    private record Sealed(Cursor cursor, String text) {}

    private final SealedCursors cursors;
    private final CurrentVertxRequest request;

    CurrentList(SealedCursors cursors, CurrentVertxRequest request) {
        this.cursors = cursors;
        this.request = request;
    }

    /** Seals a place; a page tells the same one in a header and in its body. */
    String seal(Cursor cursor) {
        var exchange = request.getCurrent();
        if (exchange.get(SEALED) instanceof Sealed last && last.cursor().equals(cursor)) {
            return last.text();
        }
        var text = cursors.seal(cursor, name());
        exchange.put(SEALED, new Sealed(cursor, text));
        return text;
    }

    Cursor open(String sealed) {
        return cursors.open(sealed, name());
    }

    private String name() {
        return request.getCurrent().normalizedPath();
    }
}
