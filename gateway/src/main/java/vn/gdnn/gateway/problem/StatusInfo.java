package vn.gdnn.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** A refusal as 1EdTech's services put it: imsx_StatusInfo of CASE 1.1, with a minor code where the standard has one for it. */
final class StatusInfo implements RefusalForm {

    private static final String CASE = "/ims/case/";

    @Override
    public boolean isAskedAt(String path) {
        return path.startsWith(CASE);
    }

    @Override
    public String mediaType(ProblemCode code) {
        return "application/json";
    }

    @Override
    public Buffer document(ProblemCode code, String title, String words, HttpServerRequest request) {
        var info = new JsonObject()
                .put("imsx_codeMajor", isUnsupported(code) ? "unsupported" : "failure")
                .put("imsx_severity", "error")
                .put("imsx_description", words);
        minor(code).ifPresent(minor -> info.put("imsx_codeMinor", field(minor)));
        return info.toBuffer();
    }

    private static JsonObject field(String minor) {
        return new JsonObject()
                .put(
                        "imsx_codeMinorField",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("imsx_codeMinorFieldName", "TargetEndSystem")
                                        .put("imsx_codeMinorFieldValue", minor)));
    }

    private static boolean isUnsupported(ProblemCode code) {
        return switch (code.status()) {
            case 405, 406, 415 -> true;
            default -> false;
        };
    }

    private static Optional<String> minor(ProblemCode code) {
        return Optional.ofNullable(
                switch (code.status()) {
                    case 401 -> "unauthorised_request";
                    case 403 -> "forbidden";
                    case 404 -> "unknownobject";
                    case 429, 503, 504 -> "server_busy";
                    case 500 -> "internal_server_error";
                    default -> null;
                });
    }
}
