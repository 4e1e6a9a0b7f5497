package vn.gdnn.quickstart;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where things are and which ports they take, from the environment.
 *
 * @param home the data
 * @param programs what outlives the data: unpacked programs and start-up caches
 */
record Settings(Path repository, Path home, Path programs, Map<String, String> environment) {

    /** Nothing but this machine can reach the demonstration. */
    static final String HOST = "127.0.0.1";

    static Settings of(Map<String, String> environment, Path repository) {
        var text = environment.getOrDefault(
                "GDNN_HOME", repository.resolve(".quickstart").toString());
        var home = Path.of(text).toAbsolutePath().normalize();
        return new Settings(repository, home, home, environment);
    }

    /** The same programs with data of their own, for the short life of a recording. */
    Settings apart(Map<String, String> changes) {
        var changed = new HashMap<>(environment);
        changed.putAll(changes);
        return new Settings(repository, home.resolve("recording"), programs, Map.copyOf(changed));
    }

    boolean areApart() {
        return !home.equals(programs);
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
            // reported below
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
        return programs.resolve(areApart() ? "logs/recording" : "logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** The schools' signing keys; they belong to the data. */
    Path keys() {
        return home.resolve("keys");
    }

    /** Where the log's last checkpoint is kept, apart from the database; it belongs to the data. */
    Path checkpoint() {
        return home.resolve("checkpoint");
    }

    /** Where the files are kept that people send; they belong to the data. */
    Path files() {
        return home.resolve("files");
    }

    /** Where the letters lie that the services sent; they belong to the data. */
    Path mail() {
        return home.resolve("mail");
    }

    Path run() {
        return home.resolve("run");
    }
}
