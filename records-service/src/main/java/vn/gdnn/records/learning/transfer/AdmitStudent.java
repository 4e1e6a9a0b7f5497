package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.result.TaughtModules;
import vn.gdnn.records.learning.result.TransferredResult;
import vn.gdnn.records.learning.result.TransferredResults;

/** The new school's half: checks an offer against its own enrolment, then takes results over as recognised. */
@ApplicationScoped
class AdmitStudent {

    private final TransferOffers offers;
    private final Enrolments enrolments;
    private final TaughtModules modules;
    private final TransferredResults recognised;
    private final TransferPeople people;
    private final CurrentScope scope;

    AdmitStudent(
            TransferOffers offers,
            Enrolments enrolments,
            TaughtModules modules,
            TransferredResults recognised,
            TransferPeople people,
            CurrentScope scope) {
        this.offers = offers;
        this.enrolments = enrolments;
        this.modules = modules;
        this.recognised = recognised;
        this.people = people;
        this.scope = scope;
    }

    @Transactional
    TransferOffer check(UUID offerId, AcceptTransfer.Acceptance acceptance) {
        var offer = offers.requireTo(scope.institution(), offerId);
        results(offer, acceptance);
        return offer;
    }

    @Transactional
    AcceptTransfer.Accepted admit(UUID offerId, AcceptTransfer.Acceptance acceptance, Actor by) {
        var offer = offers.require(offerId);
        var results = results(offer, acceptance);
        recognised.add(scope.institution(), acceptance.enrolment(), results, by);
        return new AcceptTransfer.Accepted(offer, results);
    }

    private List<TransferredResult> results(TransferOffer offer, AcceptTransfer.Acceptance acceptance) {
        var enrolment = enrolments.requireHeld(acceptance.enrolment());
        enrolment.requireActive();
        people.requireSame(enrolment.institution(), enrolment.student(), offer);
        var offered = offers.results(offer).stream()
                .filter(OfferedResult::passed)
                .collect(Collectors.toMap(OfferedResult::moduleCode, result -> result));
        return acceptance.originOfModule().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> {
                    modules.require(enrolment, pair.getKey());
                    var origin = offered.get(pair.getValue());
                    if (origin == null) {
                        throw new Refusal(TransferRefusal.TRANSFER_MODULE_NOT_OFFERED, pair.getValue());
                    }
                    return new TransferredResult(
                            pair.getKey(),
                            origin.score10(),
                            origin.kind(),
                            offer.id(),
                            new TransferredResult.Origin(
                                    offer.institution(), origin.moduleCode(), origin.moduleName()));
                })
                .toList();
    }
}
