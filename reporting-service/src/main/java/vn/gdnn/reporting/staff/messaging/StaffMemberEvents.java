package vn.gdnn.reporting.staff.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gdnn.events.training.v1.DigitalTrainingAnnulled;
import vn.gdnn.events.training.v1.DigitalTrainingCompleted;
import vn.gdnn.events.training.v1.DigitalTrainingJudged;
import vn.gdnn.events.training.v1.StaffDepartureAnnulled;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;
import vn.gdnn.kit.inbox.EventConsumer;
import vn.gdnn.kit.inbox.Inbox;
import vn.gdnn.kit.inbox.IncomingEvent;
import vn.gdnn.reporting.staff.ArrivedFact;
import vn.gdnn.reporting.staff.KeepStaff;
import vn.gdnn.reporting.staff.StaffFacts;

/** Hears of staff and their trainings. */
@ApplicationScoped
public class StaffMemberEvents implements EventConsumer {

    private static final List<Class<? extends Record>> KINDS = List.of(
            StaffMemberRegistered.class,
            StaffMemberRehired.class,
            StaffMemberChanged.class,
            StaffMemberLeft.class,
            StaffDepartureAnnulled.class,
            DigitalTrainingCompleted.class,
            DigitalTrainingJudged.class,
            DigitalTrainingAnnulled.class);

    private final Inbox inbox;
    private final KeepStaff staff;

    StaffMemberEvents(Inbox inbox, KeepStaff staff) {
        this.inbox = inbox;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "staff-members";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        staff.keep(StaffFacts.among(
                events.stream().flatMap(StaffMemberEvents::fact).toList()));
    }

    @Incoming("staff-members")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.consume(this, batch);
    }

    private static Stream<ArrivedFact> fact(IncomingEvent event) {
        return KINDS.stream().flatMap(kind -> event.as(kind).stream()).map(fact -> new ArrivedFact(fact, event.time()));
    }
}
