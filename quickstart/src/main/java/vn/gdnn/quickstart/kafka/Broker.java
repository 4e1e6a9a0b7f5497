package vn.gdnn.quickstart.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Formats its folder on the first start, runs the broker and makes the topics; then writes the file {@code ready}. */
public final class Broker {

    private static final List<String> TOPICS = List.of(
            "reporting.institution",
            "training.staff-member",
            "training.course",
            "curriculum.programme",
            "curriculum.resource",
            "training.certificate",
            "training.signing-key",
            "records.enrolment",
            "records.learning-result",
            "records.diploma");
    private static final int PARTITIONS = 6;
    private static final short REPLICAS = 1;
    /** One node for ever: its identity need not be unique. */
    private static final String CLUSTER = "R0ROTi1xdWlja3N0YXJ0MA";

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var port = Integer.parseInt(arguments[1]);
        var controllerPort = Integer.parseInt(arguments[2]);
        var file = folder.resolve("server.properties");
        try (var text = Files.newBufferedWriter(file)) {
            settings(folder.resolve("log"), port, controllerPort).store(text, "Written at every start");
        }
        StorageTool.execute(
                new String[] {"format", "--config", file.toString(), "--cluster-id", CLUSTER, "--ignore-formatted"},
                System.out);
        var topics = new Thread(() -> makeTopics(folder, port), "topics");
        topics.setDaemon(true);
        topics.start();
        kafka.Kafka.main(new String[] {file.toString()});
    }

    private static void makeTopics(Path folder, int port) {
        Map<String, Object> settings =
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port, "reconnect.backoff.ms", "100");
        try (var admin = Admin.create(settings)) {
            var known = admin.listTopics().names().get();
            var missing = TOPICS.stream()
                    .filter(topic -> !known.contains(topic))
                    .map(topic -> new NewTopic(topic, PARTITIONS, REPLICAS))
                    .toList();
            admin.createTopics(missing).all().get();
            Files.writeString(folder.resolve("ready"), "");
        } catch (ExecutionException | IOException failed) {
            failed.printStackTrace();
            System.exit(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Properties settings(Path log, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@localhost:" + controllerPort,
                "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://localhost:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                log.toString(),
                "num.partitions",
                Integer.toString(PARTITIONS),
                "log.retention.ms",
                "-1"));
        // one broker, one laptop: a single replica, few partitions of Kafka's own, small buffers
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "3",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "8388608"));
        settings.putAll(Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "log.segment.bytes", "67108864",
                "log.index.size.max.bytes", "1048576"));
        return settings;
    }
}
