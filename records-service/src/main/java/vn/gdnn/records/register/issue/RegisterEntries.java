package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.records.register.entry.DiplomaContent;

/** Enters many diplomas in the original register, with their content and acts, in one statement. */
@ApplicationScoped
class RegisterEntries {

    private static final String INSERT = """
            with entry as (
                select n.*, e.student, e.programme, p.name, p.occupation_code, p.level, p.high_quality, t.full_name, t.date_of_birth,
                       r.decision_number, r.decided_on, i.code as institution, i.province, i.name as institution_name
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                     as n (id, enrolment, public_id, serial_number, register_number, class_words)
                join tenant i on i.code = ?
                join enrolment e on e.institution = i.code and e.id = n.enrolment
                join programme p on p.institution = e.institution and p.id = e.programme
                     and p.version = e.programme_version
                join student t on t.institution = e.institution and t.id = e.student
                join recognition r on r.institution = e.institution and r.enrolment = e.id
            ), entered as (
                insert into diploma (institution, province, id, version, public_id, status, origin, student, enrolment,
                                     programme, serial_number, register_number, content_version, recognised_on,
                                     signed_by, signer_title, signer_decision, signed_on, issued_on)
                select institution, province, id, 0, public_id, 'ISSUED', 'REGISTER', student, enrolment, programme,
                       serial_number, register_number, 1, decided_on, ?, ?, ?, ?, ?
                from entry
            ), printed as (
                insert into diploma_content (institution, province, diploma, content_version, template, qualification,
                                             level, institution_name, occupation_name, occupation_code, full_name,
                                             date_of_birth, graduation_class, decision_number, high_quality)
                select institution, province, id, 1, ?,
                       case level when 'COLLEGE' then 'Bằng tốt nghiệp cao đẳng' else 'Bằng tốt nghiệp trung cấp' end,
                       level, institution_name, name, occupation_code, full_name, date_of_birth, class_words,
                       decision_number, high_quality
                from entry
            )
            insert into diploma_act (institution, province, diploma, number, kind, acted_on, actor, actor_name,
                                     actor_title)
            select institution, province, id, number, kind, acted_on, actor, actor_name, actor_title
            from entry
            cross join (values (1, 'REGISTERED', ?::date, ?, ?, null), (2, 'SIGNED', ?::date, ?, ?, ?),
                               (3, 'ISSUED', ?::date, ?, ?, null))
                 as act (number, kind, acted_on, actor, actor_name, actor_title)""";

    private static final int ACTS = 3;

    private final Database database;

    RegisterEntries(Database database) {
        this.database = database;
    }

    /** What is decided one by one; the rest comes from the records. */
    record Entry(
            UUID id, UUID enrolment, String publicId, String serialNumber, String registerNumber, String classWords) {}

    void add(JobAtHand job, IssueOrders.Signed signed, List<Entry> entries, LocalDate today) {
        var signer = signed.signer();
        var registrar = job.requestedBy();
        var issuedOn = signed.order().issuedOn();
        var written = database.update(
                INSERT,
                entries.stream().map(Entry::id).toArray(UUID[]::new),
                entries.stream().map(Entry::enrolment).toArray(UUID[]::new),
                texts(entries, Entry::publicId),
                texts(entries, Entry::serialNumber),
                texts(entries, Entry::registerNumber),
                texts(entries, Entry::classWords),
                job.institution(),
                signer.by().name(),
                signer.title(),
                signer.assignmentDecision(),
                today,
                issuedOn,
                DiplomaContent.TEMPLATE,
                today,
                registrar.subject(),
                registrar.name(),
                today,
                signer.by().subject(),
                signer.by().name(),
                signer.title(),
                issuedOn,
                registrar.subject(),
                registrar.name());
        if (written != ACTS * entries.size()) {
            throw new IllegalStateException("a graduate vanished between two statements");
        }
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> column) {
        return entries.stream().map(column).toArray(String[]::new);
    }
}
