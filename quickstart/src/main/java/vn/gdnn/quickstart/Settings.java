package vn.gdnn.quickstart;

import java.nio.file.Path;
import java.util.Map;

/** Where things are and which ports they take, from the environment. */
record Settings(Path repository, Path home, Map<String, String> environment) {

    /** Nothing but this machine can reach the demonstration. */
    static final String HOST = "127.0.0.1";

    static Settings of(Map<String, String> environment, Path repository) {
        var home = environment.getOrDefault(
                "GDNN_HOME", repository.resolve(".quickstart").toString());
        return new Settings(repository, Path.of(home).toAbsolutePath().normalize(), environment);
    }

    int port(Port port) {
        var text = environment.get(port.variable());
        if (text == null || text.isBlank()) {
            return port.standard();
        }
        try {
            var number = Integer.parseInt(text.strip());
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new Problem(port.variable() + "=" + text + " is no port: give a number from 1 to 65535");
    }

    String publicUrl() {
        return environment.getOrDefault("GDNN_PUBLIC_URL", "http://localhost:" + port(Port.GATEWAY));
    }

    String gatewayUrl() {
        return "http://localhost:" + port(Port.GATEWAY);
    }

    String realmUrl() {
        return "http://localhost:" + port(Port.KEYCLOAK) + "/realms/gdnn";
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://localhost:" + port(Port.POSTGRES) + "/" + database;
    }

    String bootstrapServers() {
        return "localhost:" + port(Port.KAFKA);
    }

    Path servers() {
        return repository.resolve("quickstart/target/servers");
    }

    Path deploy() {
        return repository.resolve("deploy");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** The schools' signing keys; they belong to the data. */
    Path keys() {
        return home.resolve("keys");
    }

    Path run() {
        return home.resolve("run");
    }
}
