package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void all_is_under_the_repository_unless_told_otherwise() {
        assertThat(with(Map.of()).home()).isEqualTo(Path.of("/src/gdnn/.quickstart"));
        assertThat(with(Map.of("GDNN_HOME", "/var/gdnn")).home()).isEqualTo(Path.of("/var/gdnn"));
    }

    @Test
    void a_port_is_the_standard_one_unless_its_variable_names_another() {
        var settings = with(Map.of("GDNN_GATEWAY_PORT", "9000"));

        assertThat(settings.port(Port.GATEWAY)).isEqualTo(9000);
        assertThat(settings.port(Port.KEYCLOAK)).isEqualTo(8180);
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:9000");
    }

    @Test
    void what_is_no_port_is_refused_by_the_variables_name() {
        assertThatThrownBy(() -> with(Map.of("GDNN_KAFKA_PORT", "70000")).port(Port.KAFKA))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("GDNN_KAFKA_PORT=70000");
        assertThatThrownBy(() -> with(Map.of("GDNN_KAFKA_PORT", "many")).port(Port.KAFKA))
                .isInstanceOf(Problem.class);
    }

    @Test
    void parts_can_be_left_out() {
        var settings = with(Map.of("GDNN_PARTS", "postgres, kafka"));

        assertThat(Parts.wanted(settings, "kafka")).isTrue();
        assertThat(Parts.wanted(settings, "gateway")).isFalse();
        assertThat(Parts.wanted(with(Map.of()), "gateway")).isTrue();
    }

    private static Settings with(Map<String, String> environment) {
        return Settings.of(environment, Path.of("/src/gdnn"));
    }
}
