package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Brings an unsigned entry up to date with student, programme and recognition; its numbers stay. */
@ApplicationScoped
public class RefreshEntry {

    private final Diplomas diplomas;
    private final EntrySources sources;
    private final Graduates graduates;
    private final Register register;
    private final CurrentScope scope;
    private final Clock clock;

    RefreshEntry(
            Diplomas diplomas,
            EntrySources sources,
            Graduates graduates,
            Register register,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.sources = sources;
        this.graduates = graduates;
        this.register = register;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Refuses with DIPLOMA_NOT_REGISTERED what is signed, with ENTRY_UP_TO_DATE what has not changed, and with
     * ENTRY_REPLACES_ANOTHER the entry of a re-issue, whose words two people decided.
     */
    @Transactional
    public void refresh(UUID id, long expectedVersion, Actor by) {
        var institution = scope.institution();
        var diploma = diplomas.require(id, expectedVersion);
        diploma.refresh();
        if (diploma.replaces() != null) {
            throw new Refusal(DiplomaRefusal.ENTRY_REPLACES_ANOTHER);
        }
        sources.requireChanged(institution, id);
        var graduate = graduates.read(institution, diploma.requireEnrolment());
        graduate.requireIs(diploma.recognition());
        diplomas.flush();
        register.refreshed(
                institution,
                diploma,
                graduate.printed(),
                DiplomaAct.of(DiplomaAct.Kind.REFRESHED, LocalDate.now(clock), by));
        sources.renew(institution, id);
    }
}
