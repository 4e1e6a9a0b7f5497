package vn.gdnn.training.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.training.staff.StaffMember;

/** The offers within the caller's scope: those of a school, and those made to it. */
@ApplicationScoped
class StaffTransfers {

    private static final String SELECT = """
            select id, version, institution, staff_member, to_institution, accepted_member, status_now, starts_on, reason,
                decision_number, open_until, full_name, date_of_birth, sex, position, qualification, subject_taught,
                personal_number, personal_number_hash, legacy_number, legacy_number_hash, passport, passport_hash, person, answer
            from (select *, case when status = 'OFFERED' and open_until < ? then 'EXPIRED' else status end as status_now
                from staff_transfer) offer where %s order by institution, id limit ?""";
    private static final String ADD = """
            insert into staff_transfer (institution, id, staff_member, to_institution, starts_on, reason, decision_number,
                open_until, full_name, date_of_birth, sex, position, qualification, subject_taught, personal_number,
                personal_number_hash, legacy_number, legacy_number_hash, passport, passport_hash, person, offered_by)
            select institution, ?, id, ?, ?, ?, ?, ?, full_name, date_of_birth, sex, position, qualification, subject_taught,
                personal_number, personal_number_hash, legacy_number, legacy_number_hash, passport, passport_hash, person, ?
            from staff_member where institution = ? and id = ?""";
    private static final String RUN_OUT = """
            update staff_transfer set status = 'EXPIRED', version = version + 1
            where institution = ? and staff_member = ? and status = 'OFFERED' and open_until < ?""";
    private static final String ANSWER = """
            update staff_transfer set status = ?, version = version + 1, answered_by = ?, answered_at = ?, answer = ?
            where institution = ? and id = ? and status = 'OFFERED' and open_until >= ?""";

    private final Database database;
    private final Clock clock;

    StaffTransfers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The offer; TRANSFER_OFFER_NOT_FOUND where the caller may see none. */
    StaffTransfer require(UUID id) {
        return require(id, seen());
    }

    /** One that the school made; what is the other school's to do is answered as what nobody offered. */
    StaffTransfer requireFrom(String school, UUID id) {
        return require(id, seen().and("institution = ?", school));
    }

    /** One that was made to the school. */
    StaffTransfer requireTo(String school, UUID id) {
        return require(id, seen().and("to_institution = ?", school));
    }

    private StaffTransfer require(UUID id, Filter among) {
        return list(among.and("id = ?", id), 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(TransferRefusal.TRANSFER_OFFER_NOT_FOUND));
    }

    /** At most that many, and one more, from school to school. */
    List<StaffTransfer> list(Filter filter, int limit) {
        return database.list(
                StaffTransfer::of, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit, today()));
    }

    /** What row-level security lets through too. A receiver sees what stands and what it answered. */
    Filter seen() {
        var scope = CurrentScope.required();
        if (scope instanceof Scope.Province province) {
            return new Filter()
                    .and(
                            "(" + Filter.ofProvince("institution") + " or " + Filter.ofProvince("to_institution") + ")",
                            province.code(),
                            province.code());
        }
        return scope.tenant().isEmpty()
                ? new Filter()
                : new Filter()
                        .and(
                                "(institution = ? or to_institution = ? and status_now in ('OFFERED', 'ACCEPTED', 'REJECTED'))",
                                scope.tenant(),
                                scope.tenant());
    }

    /** Adds an offer, with what the record says of the person; one that ran out gives way. */
    void add(UUID id, StaffMember member, String to, StaffTransfer.Terms terms, String by) {
        database.update(RUN_OUT, member.institution(), member.id(), today());
        UniqueKey.guard(
                Map.of(
                        "staff_transfer_offered_already", TransferRefusal.TRANSFER_OFFERED_ALREADY,
                        "staff_transfer_receiver", TransferRefusal.TRANSFER_TO_UNKNOWN),
                () -> database.update(
                        ADD,
                        id,
                        to,
                        terms.on(),
                        terms.reason(),
                        terms.decisionNumber(),
                        terms.openUntil(),
                        by,
                        member.institution(),
                        member.id()));
    }

    /** TRANSFER_NOT_OPEN where it was answered already or ran out. */
    void answer(StaffTransfer offer, StaffTransfer.Status status, String by, @Nullable String answer) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var answered =
                database.update(ANSWER, status, by, now, answer, offer.schools().from(), offer.id(), today());
        if (answered == 0) {
            throw new Refusal(TransferRefusal.TRANSFER_NOT_OPEN);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
