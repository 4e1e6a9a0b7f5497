package vn.gdnn.reporting.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.reporting.digitisation.messaging.DiplomaEvents;
import vn.gdnn.reporting.digitisation.messaging.EnrolmentEvents;
import vn.gdnn.reporting.digitisation.messaging.LearningResultEvents;
import vn.gdnn.reporting.programme.messaging.ProgrammeEvents;
import vn.gdnn.reporting.resource.messaging.ResourceEvents;
import vn.gdnn.reporting.staff.messaging.StaffMemberEvents;

/** Lets facts arrive at the listener of their topic. */
@Singleton
public class Facts {

    private final ObjectMapper json;
    private final Map<String, Consumer<ConsumerRecords<String, String>>> listeners;

    Facts(
            ObjectMapper json,
            StaffMemberEvents staff,
            ProgrammeEvents programmes,
            ResourceEvents resources,
            EnrolmentEvents enrolments,
            LearningResultEvents results,
            DiplomaEvents diplomas) {
        this.json = json;
        listeners = Map.of(
                Topics.STAFF_MEMBER, staff::on,
                Topics.PROGRAMME, programmes::on,
                Topics.RESOURCE, resources::on,
                Topics.ENROLMENT, enrolments::on,
                Topics.LEARNING_RESULT, results::on,
                Topics.DIPLOMA, diplomas::on);
    }

    /** All facts of a topic in one batch. */
    public void arrive(String topic, Record... facts) {
        arrive(topic, List.of(facts), Integer.MAX_VALUE);
    }

    /** The facts of a topic in their order, in batches of that size. */
    public void arrive(String topic, List<? extends Record> facts, int batchSize) {
        var waiting = new ArrayList<Record>(facts);
        while (!waiting.isEmpty()) {
            var next = waiting.subList(0, Math.min(batchSize, waiting.size()));
            var batch = Arrived.batch(json);
            next.forEach(fact -> batch.with(topic, "key", fact));
            listeners.get(topic).accept(batch.records());
            next.clear();
        }
    }

    /** A fact that happened at that time, whatever arrived before. */
    public void arrive(Instant happened, String topic, Record fact) {
        listeners
                .get(topic)
                .accept(Arrived.batch(json)
                        .happened(happened)
                        .with(topic, "key", fact)
                        .records());
    }

    /** A payload as a producer published it. */
    public void arrive(String topic, String type, String payload) {
        listeners
                .get(topic)
                .accept(Arrived.batch(json)
                        .withPayload(UUID.randomUUID(), topic, "key", type, payload)
                        .records());
    }
}
