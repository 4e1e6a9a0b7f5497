package vn.gdnn.quickstart.kafka;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.Time;

/** A broker as deploy/README.md asks for it: TLS, a login each, and the rights of deploy/kafka/rights.csv. */
final class FencedBroker implements AutoCloseable {

    /** Of every login of this broker; the administrator is one. */
    static final String PASSWORD = "of-this-test-alone";

    private static final Path RIGHTS = Path.of("../deploy/kafka/rights.csv");
    private static final List<String> LOGINS =
            List.of("admin", "training-service", "curriculum-service", "records-service", "reporting-service");

    private final Path folder;
    private final int port = free();
    private final int controllerPort = free();
    private final KafkaRaftServer server;

    FencedBroker(Path folder) throws Exception {
        this.folder = folder;
        certify("broker");
        certify("stranger");
        var file = folder.resolve("server.properties");
        var settings = settings();
        try (var text = Files.newBufferedWriter(file)) {
            settings.store(text, "For one test");
        }
        format(file);
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
    }

    String address() {
        return "localhost:" + port;
    }

    /** The authority that the broker's certificate comes from; of another name, one that has nothing to do with it. */
    Path authority(String name) {
        return folder.resolve(name + ".pem");
    }

    void giveRights(Map<String, Object> administrator) throws IOException, ExecutionException, InterruptedException {
        var rights = Files.readAllLines(RIGHTS).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        var bindings = new ArrayList<AclBinding>();
        var topics = new ArrayList<NewTopic>();
        for (var right : rights) {
            if (right[2].equals("write")) {
                topics.add(new NewTopic(right[1], 1, (short) 1));
                bindings.add(allow(right[0], AclOperation.WRITE, ResourceType.TOPIC, right[1]));
            } else {
                bindings.add(allow(right[0], AclOperation.READ, ResourceType.TOPIC, right[1]));
                bindings.add(allow(right[0], AclOperation.READ, ResourceType.GROUP, right[0]));
            }
        }
        try (var admin = Admin.create(administrator)) {
            admin.createTopics(topics).all().get();
            admin.createAcls(bindings).all().get();
        }
    }

    private static AclBinding allow(String service, AclOperation operation, ResourceType type, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW));
    }

    private void format(Path file) {
        var command = new ArrayList<>(
                List.of("format", "--config", file.toString(), "--cluster-id", "R0ROTi1xdWlja3N0YXJ0MA"));
        for (var login : LOGINS) {
            command.add("--add-scram");
            command.add("SCRAM-SHA-512=[name=" + login + ",password=" + PASSWORD + "]");
        }
        StorageTool.execute(command.toArray(String[]::new), System.out);
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@localhost:" + controllerPort,
                "listeners", "SASL_SSL://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
                "advertised.listeners", "SASL_SSL://localhost:" + port,
                "listener.security.protocol.map", "SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "SASL_SSL",
                "log.dirs", folder.resolve("log").toString()));
        settings.putAll(Map.of(
                "sasl.enabled.mechanisms",
                "SCRAM-SHA-512",
                "sasl.mechanism.inter.broker.protocol",
                "SCRAM-SHA-512",
                "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config",
                login("admin"),
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                folder.resolve("broker.p12").toString(),
                "ssl.keystore.password",
                PASSWORD,
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                authority("broker").toString()));
        settings.putAll(Map.of(
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "allow.everyone.if.no.acl.found", "false",
                "super.users", "User:admin;User:ANONYMOUS", // the broker to its own controller
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "8388608"));
        return settings;
    }

    private static String login(String name) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + name + "\" password=\""
                + PASSWORD + "\";";
    }

    private void certify(String name) throws IOException, InterruptedException {
        var store = folder.resolve(name + ".p12").toString();
        keytool(List.of(
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store,
                "-storepass",
                PASSWORD));
        keytool(List.of(
                "-exportcert",
                "-rfc",
                "-alias",
                "a",
                "-keystore",
                store,
                "-storepass",
                PASSWORD,
                "-file",
                authority(name).toString()));
    }

    private static void keytool(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(arguments);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("keytool refused " + arguments);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
