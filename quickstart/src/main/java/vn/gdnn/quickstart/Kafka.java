package vn.gdnn.quickstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Kafka broker that is its own controller, with the suite's topics. */
final class Kafka implements CachedPart {

    private final Settings settings;
    private final JavaProgram java;

    Kafka(Settings settings, Jdk jdk) {
        this.settings = settings;
        this.java = new JavaProgram(settings, jdk, "kafka", 256, List.of());
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KAFKA);
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data());
        Files.deleteIfExists(ready(data()));
    }

    @Override
    public List<String> command() throws IOException {
        Files.deleteIfExists(ready(data()));
        return java.command(jars(), program());
    }

    private List<String> program() throws IOException {
        var classpath = jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of(
                "-cp",
                classpath,
                "vn.gdnn.quickstart.kafka.Broker",
                data().toString(),
                Integer.toString(settings.port(Port.KAFKA)),
                Integer.toString(controllerPort()));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public Path folder() {
        return data();
    }

    @Override
    public boolean ready() {
        return Files.exists(ready(data()));
    }

    @Override
    public boolean lacksCache() throws IOException {
        return java.lacksCache(jars());
    }

    @Override
    public void makeCache() throws IOException, InterruptedException {
        java.makeCache(jars(), program());
    }

    /** The file the broker writes once its topics are there. */
    private static Path ready(Path data) {
        return data.resolve("ready");
    }

    private List<Path> jars() throws IOException {
        var target = settings.repository().resolve("quickstart/target");
        var jars = new ArrayList<Path>();
        try (var files = Files.list(target)) {
            files.filter(file -> file.getFileName().toString().matches("quickstart-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .forEach(jars::add);
        }
        jars.addAll(JavaProgram.jars(target.resolve("lib")));
        return jars;
    }

    /** Nobody but the broker itself connects to it. */
    private static int controllerPort() throws IOException {
        return Port.free(1).get(0);
    }

    private Path data() {
        return settings.home().resolve("kafka");
    }
}
