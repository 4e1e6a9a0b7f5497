package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/**
 * Enters a recognised graduate in the original register: the next number of the year of entry, a blank, and what the
 * paper will say.
 */
@ApplicationScoped
public class RegisterDiploma {

    private final Graduates graduates;
    private final EntryNumbers numbers;
    private final Register register;
    private final CurrentScope scope;
    private final Clock clock;

    RegisterDiploma(Graduates graduates, EntryNumbers numbers, Register register, CurrentScope scope, Clock clock) {
        this.graduates = graduates;
        this.numbers = numbers;
        this.register = register;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public UUID register(UUID enrolmentId, @Nullable String serialNumber, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var graduate = graduates.read(institution, enrolmentId);
        graduate.requireUnregistered(today);
        var id = Ids.next();
        var level = graduate.programme().level();
        var diploma = Diploma.register(
                id, graduate, numbers.next(institution, level, today.getYear(), serialNumber, id), today);
        register.enter(
                institution,
                List.of(new Entry(
                        diploma, graduate.printed(), List.of(DiplomaAct.of(DiplomaAct.Kind.REGISTERED, today, by)))));
        return id;
    }
}
