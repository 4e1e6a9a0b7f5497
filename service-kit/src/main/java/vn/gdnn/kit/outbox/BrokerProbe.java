package vn.gdnn.kit.outbox;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Whether Kafka answers this replica, by a question that holds nothing in the database. */
@ApplicationScoped
class BrokerProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final Map<String, Object> settings;
    private @Nullable Admin admin;
    private Instant answered = Instant.MIN;

    BrokerProbe(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = new HashMap<>(settings);
        this.settings.keySet().retainAll(AdminClientConfig.configNames());
    }

    /** An answer is believed for 5 s; none within 2 s is none. */
    synchronized boolean answers() {
        if (Instant.now().isBefore(answered.plus(BELIEVED))) {
            return true;
        }
        try {
            client().describeCluster(new DescribeClusterOptions().timeoutMs((int) PATIENCE.toMillis()))
                    .clusterId()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            answered = Instant.now();
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            Log.debug("Kafka does not answer", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin client() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(PATIENCE);
        }
    }
}
