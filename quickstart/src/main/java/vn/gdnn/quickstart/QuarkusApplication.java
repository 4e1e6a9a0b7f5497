package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A service or the gateway: a jar built by Maven, configured by its environment, ready when its health says so. */
final class QuarkusApplication implements CachedPart {

    private final Settings settings;
    private final String name;
    private final Port port;
    private final Map<String, String> environment;
    private final JavaProgram java;

    QuarkusApplication(Settings settings, Jdk jdk, String name, Port port, int heap, Map<String, String> environment) {
        this.settings = settings;
        this.name = name;
        this.port = port;
        this.environment = environment;
        this.java = new JavaProgram(settings, jdk, name, heap, List.of());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Port> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new Problem(name + " is not built: run mvn -DskipTests package");
        }
    }

    @Override
    public List<String> command() throws IOException {
        return java.command(jars(), program());
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Path folder() {
        return settings.repository().resolve(name);
    }

    @Override
    public boolean ready() {
        return Http.answersOk(settings.port(port), "/q/health/ready");
    }

    @Override
    public boolean lacksCache() throws IOException {
        return java.lacksCache(jars());
    }

    @Override
    public void makeCache() throws IOException, InterruptedException {
        java.makeCache(jars(), program());
    }

    private List<Path> jars() throws IOException {
        return JavaProgram.jars(jar().resolveSibling(""));
    }

    private List<String> program() {
        return List.of("-jar", jar().toString());
    }

    private Path jar() {
        return folder().resolve("target/quarkus-app/quarkus-run.jar");
    }
}
