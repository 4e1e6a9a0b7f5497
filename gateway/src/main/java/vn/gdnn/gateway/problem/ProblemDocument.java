package vn.gdnn.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** A refusal as RFC 9457 puts it, wherever no standard asks for another form. */
final class ProblemDocument implements RefusalForm {

    static final ProblemDocument FORM = new ProblemDocument();

    private ProblemDocument() {}

    @Override
    public boolean isAskedAt(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public String mediaType(ProblemCode code) {
        return "application/problem+json";
    }

    @Override
    public Buffer document(ProblemCode code, String title, String words, HttpServerRequest request) {
        return new JsonObject()
                .put("type", code.type())
                .put("title", title)
                .put("status", code.status())
                .put("detail", words)
                .put("instance", request.path())
                .put("code", code.name())
                .toBuffer();
    }
}
