package vn.gdnn.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import vn.gdnn.gateway.GatewayConfig.Timeouts;
import vn.gdnn.gateway.limit.BodyLimit;
import vn.gdnn.gateway.replica.Replicas;

/**
 * Opens the request to a replica of a backend, with the patience its kind deserves. One that cannot be reached has seen
 * nothing of the request, and the next is tried.
 */
record Origin(Replicas replicas, Timeouts timeouts, Lifetime lifetime) implements OriginRequestProvider {

    @Override
    public Future<HttpClientRequest> create(ProxyContext exchange) {
        return first(exchange, replicas.inTurn(), 0);
    }

    private Future<HttpClientRequest> first(ProxyContext exchange, List<URI> inTurn, int number) {
        var address = inTurn.get(number);
        return exchange.client()
                .request(options(exchange, address))
                .map(lifetime::lastOnAnOldOne)
                .recover(failure -> {
                    if (failure instanceof ConnectException) {
                        replicas.seen(address, false);
                    }
                    return number + 1 < inTurn.size() && failure instanceof IOException
                            ? first(exchange, inTurn, number + 1)
                            : Future.failedFuture(new Unreachable(failure));
                });
    }

    private RequestOptions options(ProxyContext exchange, URI address) {
        var patience = BodyLimit.isLarge(exchange.request().proxiedRequest()) ? timeouts.imports() : timeouts.answer();
        var ssl = "https".equals(address.getScheme());
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80)
                .setSsl(ssl)
                .setConnectTimeout(timeouts.connect().toMillis())
                .setIdleTimeout(patience.toMillis());
    }
}
