package vn.gdnn.records.learning.transfer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.result.AttemptKind;

/** Offers that the caller's school made, and those made to it. */
@ApplicationScoped
class TransferOffers {

    private static final String COLUMNS = """
            select id, version, institution, to_institution, enrolment, status, decision_number, decided_on, full_name,
                   date_of_birth, personal_number, personal_number_hash, programme_name, rule_set
            from transfer_offer where\s""";

    private final Database database;

    TransferOffers(Database database) {
        this.database = database;
    }

    /** An offer about to be made; what it says of the person is taken from the student's record. */
    record Draft(
            UUID id,
            String institution,
            String toInstitution,
            UUID enrolment,
            UUID student,
            TransferOffer.Decision decision,
            String programmeName,
            String ruleSet) {}

    TransferOffer require(UUID id) {
        return database.find(TransferOffer::of, COLUMNS + "id = ?", id)
                .orElseThrow(() -> new Refusal(TransferRefusal.TRANSFER_OFFER_NOT_FOUND));
    }

    /** An offer made to that school. */
    TransferOffer requireTo(String institution, UUID id) {
        return database.find(TransferOffer::of, COLUMNS + "to_institution = ? and id = ?", institution, id)
                .orElseThrow(() -> new Refusal(TransferRefusal.TRANSFER_OFFER_NOT_FOUND));
    }

    TransferOffer requireHeld(String institution, UUID id) {
        return database.find(TransferOffer::of, COLUMNS + "institution = ? and id = ? for update", institution, id)
                .orElseThrow(() -> new Refusal(TransferRefusal.TRANSFER_OFFER_NOT_FOUND));
    }

    List<TransferOffer> list(Filter filter, int limit) {
        return database.list(
                TransferOffer::of,
                COLUMNS + filter.sql() + " order by institution, id limit ?",
                filter.parametersAndLimit(limit));
    }

    /** The students whom an institution's own enrolments are of, by enrolment; a receiver sees the offer only. */
    Map<UUID, UUID> students(String institution, List<TransferOffer> offers) {
        return database
                .list(
                        row -> Map.entry(row.uuid("id"), row.uuid("student")),
                        "select id, student from enrolment where institution = ? and id = any(?)",
                        institution,
                        offers.stream().map(TransferOffer::enrolment).toArray(UUID[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<OfferedResult> results(TransferOffer offer) {
        return database.list(
                row -> new OfferedResult(
                        row.text("module_code"),
                        row.text("module_name"),
                        row.integer("credits"),
                        row.decimal("score"),
                        row.constantOrNull(LetterGrade.class, "letter"),
                        row.bool("passed"),
                        row.constant(AttemptKind.class, "kind")),
                """
                select module_code, module_name, credits, score, letter, passed, kind from transfer_offer_result
                where institution = ? and offer = ? order by module_code""",
                offer.institution(),
                offer.id());
    }

    void add(Draft offer, List<OfferedResult> results, Actor by) {
        UniqueKey.guard(
                Map.of("transfer_offered_already", TransferRefusal.TRANSFER_OFFERED_ALREADY),
                () -> database.update(
                        """
                        insert into transfer_offer (institution, id, version, enrolment, to_institution, status,
                            decision_number, decided_on, full_name, date_of_birth, personal_number,
                            personal_number_hash, programme_name, rule_set, offered_by)
                        select institution, ?, 0, ?, ?, 'OFFERED', ?, ?, full_name, date_of_birth, personal_number,
                               personal_number_hash, ?, ?, ?
                        from student where institution = ? and id = ?""",
                        offer.id(),
                        offer.enrolment(),
                        offer.toInstitution(),
                        offer.decision().number(),
                        offer.decision().decidedOn(),
                        offer.programmeName(),
                        offer.ruleSet(),
                        by.subject(),
                        offer.institution(),
                        offer.student()));
        for (var result : results) {
            database.update(
                    """
                    insert into transfer_offer_result (institution, offer, module_code, module_name, credits, score,
                                                       letter, passed, kind)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    offer.institution(),
                    offer.id(),
                    result.moduleCode(),
                    result.moduleName(),
                    result.credits(),
                    result.score10(),
                    result.letter(),
                    result.passed(),
                    result.kind());
        }
    }

    /** Accepts it for an enrolment of the new school, or once more for the same; false where it was for another. */
    boolean accept(TransferOffer offer, UUID enrolment) {
        return database.update("""
                        update transfer_offer
                        set status = 'ACCEPTED', accepted_enrolment = ?,
                            version = version + case status when 'OFFERED' then 1 else 0 end
                        where institution = ? and id = ? and coalesce(accepted_enrolment, ?) = ?""", enrolment, offer.institution(), offer.id(), enrolment, enrolment) == 1;
    }

    void bring(TransferOffer offer, TransferOffer.Status status) {
        database.update(
                "update transfer_offer set status = ?, version = version + 1 where institution = ? and id = ?",
                status,
                offer.institution(),
                offer.id());
    }
}
