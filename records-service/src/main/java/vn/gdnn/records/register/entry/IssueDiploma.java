package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Issues a signed diploma; from then on anyone who holds the paper can verify it, and the one whose place it takes is in
 * force no more.
 */
@ApplicationScoped
public class IssueDiploma {

    private final Diplomas diplomas;
    private final EntrySources sources;
    private final Register register;
    private final CurrentScope scope;
    private final Clock clock;

    IssueDiploma(Diplomas diplomas, EntrySources sources, Register register, CurrentScope scope, Clock clock) {
        this.diplomas = diplomas;
        this.sources = sources;
        this.register = register;
        this.scope = scope;
        this.clock = clock;
    }

    /** On a day from the signature to today; today unless another is given. */
    @Transactional
    public void issue(UUID id, long expectedVersion, @Nullable LocalDate on, Actor by) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var day = on == null ? today : on;
        var diploma = diplomas.require(id, expectedVersion);
        diploma.issue(day, today);
        sources.requireUnchanged(institution, id);
        var old = diploma.replaces();
        if (old == null) {
            diplomas.flush();
            register.issued(institution, diploma, day, by);
        } else {
            issueInPlaceOf(diplomas.requireHeld(old), diploma, day, by);
        }
    }

    private void issueInPlaceOf(Diploma old, Diploma diploma, LocalDate day, Actor by) {
        var institution = scope.institution();
        var wasInForce = old.stepBack(day);
        diplomas.flush();
        register.issued(institution, diploma, day, by);
        if (wasInForce) {
            register.replaced(institution, old, diploma, day, by);
        }
    }
}
