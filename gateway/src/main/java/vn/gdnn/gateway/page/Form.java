package vn.gdnn.gateway.page;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import vn.gdnn.gateway.problem.ProblemCode;
import vn.gdnn.gateway.problem.Problems;

/** What a visitor sent with a form; a file is held in memory and nowhere else. */
record Form(MultiMap fields, Buffer file, boolean tooLarge) {

    /** Reads a form with at most one file of that size. */
    static void read(RoutingContext exchange, long largestFile, Handler<Form> then) {
        var request = exchange.request();
        var file = Buffer.buffer();
        var size = new long[1];
        request.setExpectMultipart(true);
        request.uploadHandler(upload -> upload.handler(part -> {
            size[0] += part.length();
            if (size[0] <= largestFile) {
                file.appendBuffer(part);
            }
        }));
        request.exceptionHandler(failure -> Problems.answer(exchange, ProblemCode.MALFORMED_REQUEST));
        request.endHandler(end -> then.handle(new Form(request.formAttributes(), file, size[0] > largestFile)));
        request.resume();
    }

    @Override
    public String toString() {
        return "Form"; // names a person
    }
}
