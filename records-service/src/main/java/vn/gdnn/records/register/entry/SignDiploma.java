package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.people.institution.Signers;

/** The head of the school signs a registered diploma; name and title go on the paper as the school has them on record. */
@ApplicationScoped
public class SignDiploma {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final EntrySources sources;
    private final Signers signers;
    private final CurrentScope scope;
    private final Clock clock;

    SignDiploma(
            Diplomas diplomas,
            DiplomaActs acts,
            EntrySources sources,
            Signers signers,
            CurrentScope scope,
            Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.sources = sources;
        this.signers = signers;
        this.scope = scope;
        this.clock = clock;
    }

    /** The title and the decision that assigned the school to a deputy (circular 21/2019), if the caller repeats them. */
    public record Title(@Nullable String words, @Nullable String assignmentDecision) {}

    @Transactional
    public void sign(UUID id, long expectedVersion, Actor by, Title title) {
        var institution = scope.institution();
        var today = LocalDate.now(clock);
        var diploma = diplomas.require(id, expectedVersion);
        requireAnother(institution, diploma, by);
        var signer = signers.require(institution, title.words(), title.assignmentDecision());
        var decision = signer.assignmentDecision();
        diploma.sign(signer.fullName(), signer.title(), decision, today);
        sources.requireUnchanged(institution, id);
        diplomas.flush();
        acts.append(institution, id, DiplomaAct.signature(today, signer.as(by), signer.title(), decision));
    }

    /** Who entered or refreshed it does not sign it; a replacement was asked for and approved by two people before. */
    private void requireAnother(String institution, Diploma diploma, Actor signer) {
        var entering = EnumSet.of(DiplomaAct.Kind.REGISTERED, DiplomaAct.Kind.REFRESHED);
        if (diploma.replaces() == null
                && acts.list(institution, diploma.id()).stream()
                        .filter(act -> entering.contains(act.kind()))
                        .anyMatch(act -> act.actor().subject().equals(signer.subject()))) {
            throw new Refusal(DiplomaRefusal.SIGNATURE_BY_REGISTRAR);
        }
    }
}
