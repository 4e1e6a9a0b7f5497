package vn.gdnn.gateway.route;

import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** Turns a proxied answer into a problem document. */
final class Refusals {

    private Refusals() {}

    static ProxyResponse of(ProxyResponse answer, ProxyRequest request, ProblemCode code) {
        var proxied = request.proxiedRequest();
        return answer.setStatusCode(code.status())
                .setStatusMessage(null)
                .putHeader("Content-Type", Problems.mediaType(proxied, code))
                .putHeader("Content-Language", Language.of(proxied).tag())
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(Problems.document(proxied, code)));
    }
}
