package vn.gdnn.kit.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationSettingsTest {

    private static final Map<String, String> OWN = Map.of(
            "quarkus.datasource.username", "records_app",
            "quarkus.datasource.password", "Fj2-own",
            "quarkus.flyway.username", "records_owner",
            "quarkus.flyway.password", "Kx9-own",
            "gdnn.personal-key", key("\u0001\u0002random"),
            "gdnn.log.key", key("\u0003\u0004random"),
            "gdnn.identity.client", "gdnn-api",
            "gdnn.identity.secret", "Vq7-own",
            "gdnn.keys.create-missing", "false");

    @Test
    void secrets_of_ones_own_start() {
        assertThatCode(() -> DemonstrationSettings.refuse(config(OWN))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.password, records_app-password",
        "quarkus.flyway.password, records_owner-password",
        "gdnn.personal-key, Z2Rubi1kZW1vLWtleS1ub3QtZm9yLXByb2R1Y3Rpb24=",
        "gdnn.log.key, Z2Rubi1kZW1vLWxvZy1rZXktbm90LWZvci1wcm9kISE=",
        "gdnn.receipts.key, Z2Rubi1kZW1vLXJlY2VpcHQta2V5LW5vdC1wcm9kISE=",
        "gdnn.identity.secret, gdnn-api-secret",
        "gdnn.keys.create-missing, true",
        "gdnn.clock-ahead, P32D"
    })
    void a_known_one_starts_for_a_demonstration_only(String setting, String value) {
        var settings = new HashMap<>(OWN);
        settings.put(setting, value);

        assertThatThrownBy(() -> DemonstrationSettings.refuse(config(settings)))
                .hasMessageContaining(setting)
                .hasMessageContaining("GDNN_DEMONSTRATION")
                .hasMessageNotContaining("-password,")
                .hasMessageNotContaining("Z2Rubi");
        settings.put("gdnn.demonstration", "true");
        assertThatCode(() -> DemonstrationSettings.refuse(config(settings))).doesNotThrowAnyException();
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }

    private static String key(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
