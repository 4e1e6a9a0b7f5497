package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.people.institution.SigningTitles;

/** The head of the school signs a registered diploma; name and title go on the paper. */
@ApplicationScoped
public class SignDiploma {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final SigningTitles titles;
    private final CurrentScope scope;
    private final Clock clock;

    SignDiploma(Diplomas diplomas, DiplomaActs acts, SigningTitles titles, CurrentScope scope, Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.titles = titles;
        this.scope = scope;
        this.clock = clock;
    }

    /** The title, and the decision that assigned the school to a deputy (circular 21/2019); the head needs none. */
    public record Title(String words, @Nullable String assignmentDecision) {}

    @Transactional
    public void sign(UUID id, long expectedVersion, Actor by, Title title) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        titles.require(institution, title.words(), title.assignmentDecision());
        diplomas.require(id, expectedVersion).sign(by.name(), title.words(), title.assignmentDecision(), today);
        diplomas.flush();
        acts.append(institution, id, DiplomaAct.signature(today, by, title.words(), title.assignmentDecision()));
    }
}
