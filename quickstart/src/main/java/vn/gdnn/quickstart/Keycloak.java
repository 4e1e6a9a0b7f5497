package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak with the realm of {@code deploy/keycloak}; built once for this suite, its data in PostgreSQL. It goes without a
 * start-up cache: one would save 3 s of a start and take 25 s to write.
 */
final class Keycloak implements Part {

    private static final List<String> BUILD = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=admin-fine-grained-authz,authorization,ciba,device-flow,kerberos,organization,"
                    + "impersonation,account,account-api");

    private final Settings settings;
    private final Secrets secrets;
    private final Jdk jdk;
    private final JavaProgram java;

    Keycloak(Settings settings, Secrets secrets, Jdk jdk) {
        this.settings = settings;
        this.secrets = secrets;
        this.jdk = jdk;
        this.java = new JavaProgram(settings, jdk, "keycloak", 256, flags(folder()));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KEYCLOAK);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        unpackAndBuild();
        var imports = Files.createDirectories(folder().resolve("data/import"));
        var realm = settings.deploy().resolve("keycloak/gdnn-realm.json");
        Files.copy(realm, imports.resolve("gdnn-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    void unpackAndBuild() throws IOException, InterruptedException {
        var archive = settings.servers().resolve("keycloak.tar.gz");
        var wanted = Files.size(archive) + " " + BUILD;
        var built = folder().resolve("built-for-gdnn");
        if (Files.exists(built) && Files.readString(built).equals(wanted)) {
            return;
        }
        Archive.unpackGzip(archive, folder());
        var command =
                Stream.concat(Stream.of("bin/kc.sh", "build"), BUILD.stream()).toList();
        var environment = Map.of("JAVA_HOME", jdk.home().toString(), "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        Tool.run("Keycloak's build", command, folder(), environment, settings.log("keycloak-build"));
        Files.writeString(built, wanted);
    }

    @Override
    public List<String> command() {
        var program = new ArrayList<>(
                List.of("-cp", folder().resolve("lib/quarkus-run.jar").toString()));
        program.addAll(
                List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized", "--import-realm"));
        program.addAll(List.of(
                "--http-enabled=true",
                "--http-host=" + Settings.HOST,
                "--http-port=" + settings.port(Port.KEYCLOAK),
                "--hostname=http://localhost:" + settings.port(Port.KEYCLOAK),
                "--cache=local",
                "--db-pool-max-size=15",
                "--log-level=info,io.smallrye.health:error"));
        return java.command(program);
    }

    @Override
    public Map<String, String> environment() {
        try {
            return Map.of(
                    "KC_DB_URL", settings.databaseUrl("keycloak"),
                    "KC_DB_USERNAME", "keycloak",
                    "KC_DB_PASSWORD", secrets.password("keycloak"),
                    "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                    "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("admin"),
                    "GDNN_PUBLIC_URL", settings.publicUrl());
        } catch (IOException unreadable) {
            throw new Problem("Cannot read the passwords in " + settings.home(), unreadable);
        }
    }

    @Override
    public Path folder() {
        return settings.programs().resolve("keycloak");
    }

    @Override
    public boolean ready() {
        return Http.answersOk(settings.port(Port.KEYCLOAK), "/health/ready");
    }

    /** What {@code kc.sh} passes; the script itself would stay in between as a process of its own. */
    private static List<String> flags(Path folder) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true");
    }
}
