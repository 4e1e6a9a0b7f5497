package vn.gdnn.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** How a refusal is put: as a problem, or as the standard asks to which the path belongs. */
interface RefusalForm {

    List<RefusalForm> OF_STANDARDS = List.of(new StatusInfo(), new OaiRefusal());

    /** The form of a standard at this path, else that of a problem. */
    static RefusalForm at(String path) {
        return OF_STANDARDS.stream()
                .filter(form -> form.isAskedAt(path))
                .findFirst()
                .orElse(ProblemDocument.FORM);
    }

    boolean isAskedAt(String path);

    String mediaType(ProblemCode code);

    /** The refusal with its title and its words in the caller's language. */
    Buffer document(ProblemCode code, String title, String words, HttpServerRequest request);
}
