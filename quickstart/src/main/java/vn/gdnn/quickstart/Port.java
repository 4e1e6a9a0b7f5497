package vn.gdnn.quickstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports the suite listens on. */
enum Port {
    POSTGRES(15_432),
    KAFKA(19_092),
    KEYCLOAK(8_180),
    TRAINING(8_081),
    CURRICULUM(8_082),
    RECORDS(8_083),
    REPORTING(8_084),
    GATEWAY(8_080),
    MAIL(10_025);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    int standard() {
        return standard;
    }

    /** Ports that nobody listens on. */
    static List<Integer> free(int number) throws IOException {
        var held = new ArrayList<ServerSocket>();
        try {
            while (held.size() < number) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
    }

    String variable() {
        return "GDNN_" + name() + "_PORT";
    }
}
