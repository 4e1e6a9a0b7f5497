package vn.gdnn.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import java.net.URI;
import vn.gdnn.gateway.GatewayConfig.Timeouts;
import vn.gdnn.gateway.limit.BodyLimit;

/** Opens the request to a backend, with the patience its kind deserves. */
record Origin(URI address, Timeouts timeouts) implements OriginRequestProvider {

    @Override
    public Future<HttpClientRequest> create(ProxyContext exchange) {
        return exchange.client()
                .request(options(exchange))
                .recover(failure -> Future.failedFuture(new Unreachable(failure)));
    }

    private RequestOptions options(ProxyContext exchange) {
        var patience = BodyLimit.isImport(exchange.request().proxiedRequest()) ? timeouts.imports() : timeouts.answer();
        var ssl = "https".equals(address.getScheme());
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80)
                .setSsl(ssl)
                .setConnectTimeout(timeouts.connect().toMillis())
                .setIdleTimeout(patience.toMillis());
    }
}
