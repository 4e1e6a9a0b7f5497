package vn.gdnn.kit.account;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Asks whoever issues the tokens whether one is good at this moment (RFC 7662), as a client with a secret of its own. */
@ApplicationScoped
class Introspection {

    private static final int AT_ONCE = 32;

    private final WebClient web;
    private final IdentityConfig config;

    Introspection(Vertx vertx, IdentityConfig config) {
        this.web = WebClient.create(vertx, new WebClientOptions().setMaxPoolSize(AT_ONCE));
        this.config = config;
    }

    /** Fails with IDENTITY_UNAVAILABLE where no clear answer comes in time. */
    Uni<Boolean> isActive(String token) {
        return web.postAbs(config.introspection())
                .basicAuthentication(config.client(), config.secret())
                .timeout(config.patience().toMillis())
                .sendForm(MultiMap.caseInsensitiveMultiMap().add("token", token).add("token_type_hint", "access_token"))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .map(Introspection::activity)
                .onFailure()
                .transform(Introspection::unavailable);
    }

    private static boolean activity(HttpResponse<?> answer) {
        var said = answer.statusCode() == 200 ? answer.bodyAsJsonObject() : null;
        if (said != null && said.getValue("active") instanceof Boolean active) {
            return active;
        }
        throw new IllegalStateException("answered " + answer.statusCode());
    }

    private static Refusal unavailable(Throwable failure) {
        Log.errorf(
                "Accounts cannot be asked about: %s",
                failure instanceof DecodeException ? "no JSON" : failure.toString());
        return new Refusal(KitRefusal.IDENTITY_UNAVAILABLE);
    }
}
