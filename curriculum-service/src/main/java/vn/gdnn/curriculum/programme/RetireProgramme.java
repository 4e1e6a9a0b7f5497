package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.kit.outbox.Outbox;

/** Ends an approved programme on a day, and publishes that. */
@ApplicationScoped
public class RetireProgramme {

    private final Programmes programmes;
    private final Outbox outbox;

    RetireProgramme(Programmes programmes, Outbox outbox) {
        this.programmes = programmes;
        this.outbox = outbox;
    }

    @Transactional
    public Programme retire(UUID id, long expected, LocalDate on) {
        var programme = programmes.require(id, expected);
        programme.retire(on);
        outbox.publish(
                Topics.PROGRAMME,
                programme.programmeId().toString(),
                programme.institution(),
                new ProgrammeRetired(programme.programmeId(), programme.institution(), on));
        return programme;
    }
}
