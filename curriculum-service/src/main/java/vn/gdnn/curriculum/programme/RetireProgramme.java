package vn.gdnn.curriculum.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;

/**
 * Ends an approved programme on a day, and publishes that. The day lies within a year, so that a slip of the year leaves no
 * programme open; no source names a number of days, so it is configured.
 */
@ApplicationScoped
public class RetireProgramme {

    private final Programmes programmes;
    private final Outbox outbox;
    private final Clock clock;
    private final int daysAhead;

    RetireProgramme(
            Programmes programmes,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "gdnn.programmes.retirement-days-ahead", defaultValue = "366") int daysAhead) {
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
        this.daysAhead = daysAhead;
    }

    @Transactional
    public Programme retire(UUID id, long expected, LocalDate on) {
        var programme = programmes.require(id, expected);
        var today = LocalDate.now(clock);
        var latest = today.plusDays(daysAhead);
        if (on.isAfter(latest)) {
            throw new Refusal(ProgrammeRefusal.RETIREMENT_TOO_FAR_AHEAD, latest);
        }
        programme.retire(on, today);
        outbox.publish(
                Topics.PROGRAMME,
                programme.programmeId().toString(),
                programme.institution(),
                new ProgrammeRetired(programme.programmeId(), programme.institution(), on));
        return programme;
    }
}
