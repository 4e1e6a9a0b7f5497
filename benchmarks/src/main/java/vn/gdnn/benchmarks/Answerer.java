package vn.gdnn.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;

/** A backend that costs next to nothing: it reads what comes and answers everything with the same 292 bytes of JSON. */
final class Answerer {

    static final int BYTES = 292;

    private Answerer() {}

    /** Listens at the port named by the only argument. */
    public static void main(String[] arguments) {
        var start = "{\"answer\":\"";
        var body = Buffer.buffer(start + "a".repeat(BYTES - start.length() - 2) + "\"}");
        Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(1))
                .createHttpServer()
                .requestHandler(request -> request.handler(read -> {})
                        .endHandler(whole -> request.response()
                                .putHeader("Content-Type", "application/json")
                                .end(body)))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
