package vn.gdnn.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.gdnn.gateway.GatewayConfig;
import vn.gdnn.gateway.replica.Fleet;

/** The services' own documents: asked for, else the last one known, else the committed copy. */
@ApplicationScoped
class Contracts {

    private static final String CONTRACT = "/q/openapi";
    private static final String BUNDLED = "openapi/services/";

    private final GatewayConfig config;
    private final Fleet fleet;
    private final HttpClient client;
    private final Map<String, byte[]> lastKnown = new ConcurrentHashMap<>();

    Contracts(GatewayConfig config, Fleet fleet, Vertx vertx) {
        this.config = config;
        this.fleet = fleet;
        this.client = vertx.createHttpClient();
    }

    /** The document of this service, or nothing when none is known. */
    Uni<Optional<ObjectNode>> of(String service) {
        return Uni.createFrom()
                .completionStage(() -> fetch(service).toCompletionStage())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(Buffer::getBytes)
                .map(text -> readable(service, text))
                .onFailure()
                .recoverWithItem(failure -> instead(service, failure));
    }

    private Future<Buffer> fetch(String service) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(fleet.of(service).inTurn().get(0) + CONTRACT)
                .setTimeout(config.openapi().timeout().toMillis())
                .putHeader("Accept", "application/yaml, application/json;q=0.9");
        return client.request(options).compose(request -> request.send()).compose(Contracts::body);
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        return answer.statusCode() == 200 ? answer.body() : Future.failedFuture("status " + answer.statusCode());
    }

    private Optional<ObjectNode> readable(String service, byte[] text) {
        var document = Yaml.read(text);
        if (!document.path("paths").isObject()) {
            throw new IllegalArgumentException("not an OpenAPI document");
        }
        lastKnown.put(service, text);
        return Optional.of(document);
    }

    private Optional<ObjectNode> instead(String service, Throwable failure) {
        Log.infof("OpenAPI of %s taken from the copy: %s", service, failure);
        return Optional.ofNullable(lastKnown.get(service))
                .or(() -> committed(service))
                .map(Yaml::read);
    }

    private Optional<byte[]> committed(String service) {
        try {
            var file = config.openapi().copies().map(folder -> Path.of(folder, service + ".yaml"));
            if (file.isPresent() && Files.isReadable(file.get())) {
                return Optional.of(Files.readAllBytes(file.get()));
            }
            var loader = Thread.currentThread().getContextClassLoader();
            try (var bundled = loader.getResourceAsStream(BUNDLED + service + "/openapi.yaml")) {
                return bundled == null ? Optional.empty() : Optional.of(bundled.readAllBytes());
            }
        } catch (IOException e) {
            Log.warnf("Copy of the OpenAPI of %s cannot be read: %s", service, e);
            return Optional.empty();
        }
    }
}
