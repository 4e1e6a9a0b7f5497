package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;

/** Adds rows to the register, as many as there are in one statement; afterwards the aggregate changes them. */
@ApplicationScoped
class DiplomaRows {

    private static final String INSERT = """
            insert into diploma (institution, id, version, public_id, status, origin, student, enrolment,
                                 recognition, programme, replaces, serial_number, register_number, content_version,
                                 recognised_on, registered_on, signed_by, signer_title, signer_decision, signed_on,
                                 issued_on, register_year, predecessor, based_on)
            select i.code, n.id::uuid, 0, n.public_id, n.status, n.origin, n.student::uuid, n.enrolment::uuid,
                   n.recognition::uuid, n.programme::uuid, n.replaces::uuid, n.serial_number, n.register_number, 1,
                   n.recognised_on::date, n.registered_on::date, n.signed_by, n.signer_title, n.signer_decision,
                   n.signed_on::date, n.issued_on::date, n.register_year::int, n.predecessor,
                   case when n.status = 'REGISTERED' then %s end
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[])
                 as n (id, public_id, status, origin, student, enrolment, recognition, programme, replaces,
                       serial_number, register_number, recognised_on, registered_on, signed_by, signer_title,
                       signer_decision, signed_on, issued_on, register_year, predecessor)
            join tenant i on i.code = ?
            order by n.register_number""".formatted(EntrySources.digest("i.code", "n.enrolment::uuid"));

    private static final Map<String, DiplomaRefusal> KEYS = Map.of(
            "serial_number_taken", DiplomaRefusal.SERIAL_NUMBER_TAKEN,
            "register_number_taken", DiplomaRefusal.REGISTER_NUMBER_TAKEN,
            "diploma_registered_already", DiplomaRefusal.DIPLOMA_REGISTERED_ALREADY,
            "diploma_replaced_once", DiplomaRefusal.DIPLOMA_REPLACED_ALREADY);

    private final Database database;

    DiplomaRows(Database database) {
        this.database = database;
    }

    /** Adds them; whichever of their numbers is taken is the refusal. */
    void add(String institution, List<Diploma> diplomas) {
        var rows = diplomas.stream().map(Diploma::row).toList();
        var columns = Columns.of(rows);
        var added = UniqueKey.guard(
                KEYS,
                () -> database.update(
                        INSERT, Stream.concat(columns, Stream.of(institution)).toArray()));
        if (added != diplomas.size()) {
            throw new IllegalStateException("the institution is not known here");
        }
    }
}
