package vn.gdnn.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;

/** The library that the gateway forwards with, and nothing else: no token, no limit, no header of its own. */
final class BareProxy {

    private static final int CONNECTIONS = 256;

    private BareProxy() {}

    /** Listens at the first port and forwards to the second, on an event loop per processor. */
    public static void main(String[] arguments) {
        var vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
        var loops = Runtime.getRuntime().availableProcessors();
        for (var loop = 0; loop < loops; loop++) {
            var client =
                    vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
            var proxy = HttpProxy.reverseProxy(client).origin(Integer.parseInt(arguments[1]), "127.0.0.1");
            vertx.createHttpServer()
                    .requestHandler(proxy)
                    .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
