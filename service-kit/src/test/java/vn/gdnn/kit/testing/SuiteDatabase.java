package vn.gdnn.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL 18 per test run, with the roles of the real cluster and one database, and keys for test tokens. */
public class SuiteDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "gdnn.test.database";
    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        if (System.getProperty(URL) == null) {
            System.setProperty(URL, startPostgres());
        }
        var url = System.getProperty(URL);
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", url);
        config.put("quarkus.datasource.username", "service_app");
        config.put("quarkus.datasource.password", "app");
        config.put("quarkus.flyway.jdbc-url", url);
        config.put("quarkus.flyway.username", "service_owner");
        config.put("quarkus.flyway.password", "owner");
        config.put("quarkus.oidc.auth-server-url", "");
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        config.put("gdnn.identity.introspection", AccountDesk.address());
        config.put("gdnn.identity.secret", AccountDesk.SECRET);
        return config;
    }

    private static String startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                    .start();
            var admin = postgres.getJdbcUrl("postgres", "postgres");
            run(admin, clusterRoles());
            run(admin, "create role service_owner login password 'owner'");
            run(admin, "create role service_app login noinherit password 'app'");
            run(
                    admin,
                    "grant gdnn_institution, gdnn_person, gdnn_body, gdnn_province, gdnn_ministry, gdnn_reviewer, gdnn_public, gdnn_plumbing to service_app"
                            + " with inherit false, set true");
            create("service", admin);
            var database = postgres.getJdbcUrl("postgres", "service");
            run(database, "create extension unaccent; create extension pg_trgm; create extension pgcrypto");
            return "jdbc:postgresql://localhost:" + postgres.getPort() + "/service";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clusterRoles() throws IOException {
        try (var script = SuiteDatabase.class.getResourceAsStream("/vn/gdnn/kit/cluster-roles.sql")) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    private static void run(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the owner of the tables, whom no policy binds: for looking behind the service's back. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), "service_owner", "owner");
    }

    /** A connection as the superuser, for what only PostgreSQL itself writes. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), "postgres", "postgres");
    }

    /** A connection, as the owner of the tables, to a further database that is empty. */
    public static Connection emptyDatabase(String name) throws SQLException {
        var url = System.getProperty(URL);
        create(name, url + "?user=postgres");
        return DriverManager.getConnection(url.replaceFirst("/service$", "/" + name), "service_owner", "owner");
    }

    private static void create(String name, String admin) {
        run(
                admin,
                "create database " + name + " owner service_owner template template0 encoding 'UTF8'"
                        + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C.UTF-8'");
    }

    @Override
    public void stop() {
        // PostgreSQL ends with the JVM: the next test class of this run uses it again
    }
}
