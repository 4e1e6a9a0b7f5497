package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaStatus;
import vn.gdnn.records.register.entry.OldPaper;

/** Reads many diplomas at once, with the content in force. */
@ApplicationScoped
class IssuedDiplomas {

    private static final String QUERY = "select d.id, d.public_id, d.serial_number, d.register_number, d.recognised_on,"
            + " d.issued_on, d.signed_by, d.programme, d.seal, c.content_version, p.version as programme_version, "
            + "k.isco08, k.isced_f, k.esco_uri, "
            + OldPaper.RECORDED_ON + ", "
            + DiplomaContent.COLUMNS + " " + """
            from unnest(?::text[]) with ordinality as n (id, position)
            join diploma d on d.institution = ? and d.id = n.id::uuid
            join diploma_content c on c.institution = d.institution and c.diploma = d.id
                 and c.content_version = d.content_version
            left join enrolment e on e.institution = d.institution and e.id = d.enrolment
            left join lateral (
                select version from programme p where p.institution = d.institution and p.id = d.programme
                order by p.version = e.programme_version desc nulls last, in_force_from <= d.recognised_on desc,
                         case when in_force_from <= d.recognised_on then -version else version end
                limit 1) p on true
            left join lateral (
                select isco08, isced_f, esco_uri from programme_classification k where k.institution = d.institution
                  and k.programme = d.programme and k.programme_version = p.version and k.since <= d.issued_on
                order by k.since desc limit 1) k on true
            where d.status = any (?) order by n.position""";

    private final Database database;

    IssuedDiplomas(Database database) {
        this.database = database;
    }

    List<IssuedDiploma> read(String institution, List<UUID> ids) {
        return database.list(
                row -> IssuedDiploma.of(institution, row),
                QUERY,
                ids.stream().map(UUID::toString).toArray(String[]::new),
                institution,
                DiplomaStatus.names(DiplomaStatus.HANDED_OUT));
    }
}
