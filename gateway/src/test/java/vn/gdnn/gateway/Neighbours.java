package vn.gdnn.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands in for everything around the gateway: the identity provider, the services, and one service that streams. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    final Tokens tokens = new Tokens();
    final WireMockServer identity = new WireMockServer(options().dynamicPort());
    final WireMockServer training = backend();
    final WireMockServer curriculum = backend();
    final WireMockServer records = backend();
    final SlowReader reader = new SlowReader();
    final EarlyAnswer early = new EarlyAnswer();
    final CountedConnections counted = new CountedConnections();
    final int fragilePort = SlowReader.freePort();
    private final List<Integer> twinPorts = List.of(SlowReader.freePort(), SlowReader.freePort());

    private static WireMockServer backend() {
        return new WireMockServer(options().dynamicPort());
    }

    /** A backend that tests start and stop. */
    WireMockServer fragile() {
        return new WireMockServer(options().port(fragilePort));
    }

    /** One of two replicas of a backend, that tests start and stop. */
    WireMockServer twin(int number) {
        return new WireMockServer(options().port(twinPorts.get(number)));
    }

    @Override
    public Map<String, String> start() {
        List.of(identity, training, curriculum, records).forEach(WireMockServer::start);
        reader.start();
        early.start();
        counted.start();
        var issuer = identity.baseUrl() + "/realms/gdnn";
        tokens.issuer = issuer;
        identity.stubFor(get(urlPathEqualTo("/realms/gdnn/.well-known/openid-configuration"))
                .willReturn(okJson("{\"issuer\":\"%s\",\"jwks_uri\":\"%s/certs\",\"token_endpoint\":\"%s/token\"}"
                        .formatted(issuer, issuer, issuer))));
        identity.stubFor(get(urlPathEqualTo("/realms/gdnn/certs")).willReturn(okJson(tokens.keys())));
        quiet();
        return configuration(issuer);
    }

    /** Every backend answers 200 to anything. */
    void quiet() {
        for (var backend : List.of(training, curriculum, records)) {
            backend.resetAll();
            backend.stubFor(any(anyUrl())
                    .willReturn(aResponse()
                            .withStatus(200)
                            .withHeader("Content-Type", "application/json")
                            .withBody("{\"answer\":42}")));
        }
    }

    private Map<String, String> configuration(String issuer) {
        var settings = new HashMap<String, String>();
        settings.put("GDNN_OIDC_URL", issuer);
        settings.put("GDNN_OIDC_ISSUER", issuer);
        settings.put("GDNN_TRAINING_URL", training.baseUrl());
        settings.put("GDNN_CURRICULUM_URL", curriculum.baseUrl());
        settings.put("GDNN_RECORDS_URL", records.baseUrl());
        settings.put("GDNN_REPORTING_URL", "http://localhost:" + fragilePort);
        settings.put("gdnn.gateway.backends.early", "http://localhost:" + early.port());
        settings.put("gdnn.gateway.backends.counted", "http://localhost:" + counted.port());
        settings.put(
                "gdnn.gateway.backends.twins",
                "http://localhost:" + twinPorts.get(0) + ",http://localhost:" + twinPorts.get(1));
        settings.put("gdnn.gateway.backends.reader", "http://localhost:" + reader.port());
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Neighbours.class));
    }

    @Override
    public void stop() {
        List.of(identity, training, curriculum, records).forEach(WireMockServer::stop);
        reader.stop();
        early.stop();
        counted.stop();
    }
}
