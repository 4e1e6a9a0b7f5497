package vn.gdnn.curriculum.resource.harvest.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the request at hand asks for, once that was understood: a refusal repeats it. */
@RequestScoped
class AskedFor {

    private Map<String, String> asked = Map.of();
    private @Nullable Instant at;

    void understood(OaiRequest request) {
        var all = new TreeMap<>(request.arguments());
        all.put("verb", request.verb().word());
        asked = all;
    }

    void answeredAt(Instant second) {
        at = second;
    }

    Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    Map<String, String> attributes() {
        return asked;
    }
}
