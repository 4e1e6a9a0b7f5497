package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL with its data kept between starts; databases and roles come from {@code deploy/postgres/init.sql}. */
final class Postgres implements Part {

    private static final String SUPERUSER = "postgres";
    private static final Path SCOPE_ROLES = Path.of("service-kit/src/main/resources/vn/gdnn/kit/cluster-roles.sql");
    private static final List<String> ROLES = List.of(
            "training_owner",
            "training_app",
            "curriculum_owner",
            "curriculum_app",
            "records_owner",
            "records_app",
            "reporting_owner",
            "reporting_app",
            "keycloak");

    private final Settings settings;
    private final Secrets secrets;
    private final Unprivileged unprivileged = new Unprivileged();

    Postgres(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        unpack();
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    void unpack() throws IOException {
        var archive = settings.servers().resolve("postgres.jar");
        if (!Files.exists(programs().resolve("bin/postgres"))) {
            Archive.unpackXzInJar(archive, programs());
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(unprivileged.prefix());
        command.addAll(List.of(program("postgres"), "-D", data().toString()));
        setting(command, "port", Integer.toString(settings.port(Port.POSTGRES)));
        setting(command, "listen_addresses", "localhost");
        setting(command, "unix_socket_directories", "");
        setting(command, "max_connections", "200");
        setting(command, "shared_buffers", "96MB");
        setting(command, "max_wal_size", "1GB");
        setting(command, "jit", "off");
        setting(command, "huge_pages", "off");
        return command;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC");
    }

    @Override
    public Path folder() {
        return programs();
    }

    @Override
    public boolean ready() {
        if (!Http.accepts(settings.port(Port.POSTGRES))) {
            return false;
        }
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void whenReady() throws IOException, SQLException {
        var scripts = new SqlScript(this::connect);
        scripts.run(settings.repository().resolve(SCOPE_ROLES));
        scripts.run(settings.deploy().resolve("postgres/init.sql"));
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            for (var role : ROLES) {
                statement.execute("alter role " + role + " password '"
                        + secrets.password(role).replace("'", "''") + "'");
            }
        }
    }

    /** Ends the sessions and writes a checkpoint, where TERM would wait for clients to leave. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Connection connect(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", superuserPassword());
        login.setProperty("connectTimeout", "3");
        return DriverManager.getConnection(settings.databaseUrl(database), login);
    }

    private void initialise() throws IOException, InterruptedException {
        Folders.delete(data());
        Files.createDirectories(settings.home());
        var partial = data().resolveSibling("postgres.partial");
        Folders.delete(partial);
        Files.createDirectories(partial);
        var password = Files.writeString(settings.home().resolve("postgres-password"), superuserPassword());
        unprivileged.own(partial);
        unprivileged.own(password);
        var command = new ArrayList<>(unprivileged.prefix());
        command.addAll(List.of(
                program("initdb"),
                "-D",
                partial.toString(),
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        Tool.run("initdb", command, programs(), environment(), settings.log("initdb"));
        Files.delete(password);
        Files.move(partial, data());
    }

    private String superuserPassword() {
        try {
            return secrets.password(SUPERUSER);
        } catch (IOException unreadable) {
            throw new Problem(
                    "Cannot write " + settings.home() + ": make it writable or choose another with GDNN_HOME",
                    unreadable);
        }
    }

    private Path data() {
        return settings.home().resolve("postgres");
    }

    private Path programs() {
        return settings.programs().resolve("postgres-18");
    }

    private String program(String name) {
        return programs().resolve("bin").resolve(name).toString();
    }

    private static void setting(List<String> command, String name, String value) {
        command.add("-c");
        command.add(name + "=" + value);
    }
}
