package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {

    @Test
    void a_busy_port_is_named_with_the_variable_that_moves_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var preflight = preflight(other.getLocalPort());

            assertThatThrownBy(() -> preflight.requireFree(Port.GATEWAY))
                    .isInstanceOf(Problem.class)
                    .hasMessage("Port %d (gateway) is in use: stop what uses it,".formatted(other.getLocalPort())
                            + " or choose another with GDNN_GATEWAY_PORT=<port>");
        }
    }

    @Test
    void a_free_port_passes() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThatCode(() -> preflight(free).requireFree(Port.GATEWAY)).doesNotThrowAnyException();
    }

    @Test
    void too_little_memory_or_disk_says_how_much_there_is() {
        var preflight = preflight(8080);

        assertThatThrownBy(() -> preflight.requireMemory(1L << 30)).hasMessageContaining("1.0 GB of memory");
        assertThatThrownBy(() -> preflight.requireDisk(1L << 30)).hasMessageContaining("GDNN_HOME");
        assertThatCode(() -> preflight.requireMemory(4L << 30)).doesNotThrowAnyException();
    }

    private static Preflight preflight(int gatewayPort) {
        var environment = Map.of("GDNN_GATEWAY_PORT", Integer.toString(gatewayPort));
        return new Preflight(Settings.of(environment, Path.of("/src/gdnn")));
    }
}
