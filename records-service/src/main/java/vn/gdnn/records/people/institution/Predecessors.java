package vn.gdnn.records.people.institution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/**
 * The schools whose papers and registers a school took over: entered by two people of the ministry on the legal act that
 * made it so, and never changed (circular 10/2017, art. 13: the register of a school that is merged, split or dissolved
 * is kept by another).
 */
@ApplicationScoped
public class Predecessors {

    private static final String KIND = "PREDECESSOR";

    private final Database database;
    private final Approvals approvals;
    private final Clock clock;

    Predecessors(Database database, Approvals approvals, Clock clock) {
        this.database = database;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** A school of former days, from its first day to its last, and the act that ended it. */
    public record Predecessor(
            String code,
            String name,
            LocalDate existedFrom,
            LocalDate endedOn,
            String legalAct,
            LocalDate legalActOn) {}

    /** Those of a school, oldest first. */
    @Transactional
    public List<Predecessor> list(String institution) {
        requireInstitution(institution);
        return database.list(
                row -> new Predecessor(
                        row.text("code"),
                        row.text("name"),
                        row.date("existed_from"),
                        row.date("ended_on"),
                        row.text("legal_act"),
                        row.date("legal_act_on")),
                "select * from predecessor where institution = ? order by existed_from, code",
                institution);
    }

    /** Asks that one be entered; nothing changes until another person approves. */
    @Transactional
    public Approval ask(String institution, Predecessor wanted, Actor by) {
        requireInstitution(institution);
        var today = LocalDate.now(clock);
        if (wanted.endedOn().isBefore(wanted.existedFrom())
                || wanted.endedOn().isAfter(today)
                || wanted.legalActOn().isAfter(today)) {
            throw new Refusal(InstitutionRefusal.PREDECESSOR_DAYS_INVALID);
        }
        if (list(institution).stream().anyMatch(known -> known.code().equals(wanted.code()))) {
            throw new Refusal(InstitutionRefusal.PREDECESSOR_TAKEN);
        }
        var subject = subject(institution, wanted.code());
        return approvals.ask(institution, KIND, subject, particulars(wanted), place(institution, wanted.code()), by);
    }

    /** What was asked about a code, and how it was decided. */
    @Transactional
    public List<Approval> requests(String institution, String code) {
        return approvals.list(institution, KIND, subject(institution, code));
    }

    /** Approves, and enters it. */
    @Transactional
    public Approval approve(String institution, String code, UUID request, Actor by) {
        var approved = approvals.approve(institution, KIND, subject(institution, code), request, by);
        add(institution, of(code, approved.particulars()));
        return approved;
    }

    @Transactional
    public Approval reject(String institution, String code, UUID request, String reason, Actor by) {
        return approvals.reject(institution, KIND, subject(institution, code), request, reason, by);
    }

    private void add(String institution, Predecessor wanted) {
        database.update(
                """
                insert into predecessor (institution, code, name, existed_from, ended_on, legal_act, legal_act_on)
                select code, ?, ?, ?, ?, ?, ? from tenant where code = ?""",
                wanted.code(),
                wanted.name(),
                wanted.existedFrom(),
                wanted.endedOn(),
                wanted.legalAct(),
                wanted.legalActOn(),
                institution);
    }

    private void requireInstitution(String code) {
        if (database.find(row -> true, "select 1 from tenant where code = ?", code)
                .isEmpty()) {
            throw new Refusal(InstitutionRefusal.INSTITUTION_NOT_FOUND);
        }
    }

    private static UUID subject(String institution, String code) {
        return UUID.nameUUIDFromBytes((institution + "/" + code).getBytes(UTF_8));
    }

    private static String place(String institution, String code) {
        return "/api/records/v1/institutions/" + institution + "/predecessors/" + code + "/requests/{request}/approval";
    }

    private static Map<String, String> particulars(Predecessor wanted) {
        return Map.of(
                "code", wanted.code(),
                "name", wanted.name(),
                "existedFrom", wanted.existedFrom().toString(),
                "endedOn", wanted.endedOn().toString(),
                "legalAct", wanted.legalAct(),
                "legalActOn", wanted.legalActOn().toString());
    }

    private static Predecessor of(String code, Map<String, String> particulars) {
        return new Predecessor(
                code,
                requireNonNull(particulars.get("name")),
                LocalDate.parse(particulars.get("existedFrom")),
                LocalDate.parse(particulars.get("endedOn")),
                requireNonNull(particulars.get("legalAct")),
                LocalDate.parse(particulars.get("legalActOn")));
    }
}
