package vn.gdnn.curriculum.programme.currency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.gdnn.curriculum.programme.HeldProgrammes;
import vn.gdnn.curriculum.programme.event.TellProgramme;
import vn.gdnn.kit.problem.Refusal;

/** Declares what a programme in force teaches as technology on a day, and tells of it; one list a day. */
@ApplicationScoped
public class DeclareTechnology {

    private final HeldProgrammes held;
    private final TechnologyLists lists;
    private final TellProgramme tell;
    private final Clock clock;

    DeclareTechnology(HeldProgrammes held, TechnologyLists lists, TellProgramme tell, Clock clock) {
        this.held = held;
        this.lists = lists;
        this.tell = tell;
        this.clock = clock;
    }

    /** Of the version in force as the caller last read it. */
    @Transactional
    public TechnologyList declare(UUID id, long expected, LocalDate on, List<String> technologies, String by) {
        var programme = held.inForce(id, expected);
        var decidedOn = Objects.requireNonNull(programme.decision()).decidedOn();
        if (on.isBefore(decidedOn)) {
            throw new Refusal(CurrencyRefusal.TECHNOLOGY_BEFORE_DECISION, on, decidedOn);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal(CurrencyRefusal.TECHNOLOGY_IN_FUTURE, on);
        }
        var list = lists.add(programme, on, technologies, by)
                .orElseThrow(() -> new Refusal(CurrencyRefusal.TECHNOLOGY_DECLARED, on));
        tell.inForce(programme);
        return list;
    }
}
