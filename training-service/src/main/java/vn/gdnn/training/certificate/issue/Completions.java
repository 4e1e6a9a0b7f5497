package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.training.certificate.CertificateRecord;

/** Completed trainings on their way to a certificate. */
@ApplicationScoped
class Completions {

    private static final String LOCKED = """
            select t.id, t.staff_member, t.subject, t.title, t.provider, array_to_string(t.competences, ',') as components,
                   array_to_string(t.levels, ',') as levels, t.completed_on, t.valid_until, t.standing,
                   t.annulled_on is not null as annulled, s.full_name, s.date_of_birth, o.name as school,
                   b.code as issuer, b.name as issuer_name
            from completed_training t
            join staff_member s on s.institution = t.institution and s.id = t.staff_member
            join body o on o.code = t.institution
            join body b on b.code = issuer_of(t.institution, t.session)
            where t.institution = ? and t.id = any (?::uuid[])
            order by t.id for no key update of t""";

    private static final Set<String> BORNE_OUT = Set.of("VERIFIED", "COMPLETED");

    private final Database database;

    Completions(Database database) {
        this.database = database;
    }

    /**
     * Those of these that the school has, locked in the order of their ids until the transaction ends: whoever annuls one or
     * issues for it waits, and sees what was done.
     */
    List<Completion> lock(String institution, List<UUID> ids) {
        return database.list(
                Completions::completion,
                LOCKED,
                institution,
                ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** Which of these have a certificate in force; asked after they were locked. */
    Set<UUID> certified(String institution, List<UUID> ids) {
        return Set.copyOf(database.list(
                row -> row.uuid("completion"),
                "select completion from certificate where institution = ? and completion = any (?::uuid[])"
                        + " and revoked_from is null",
                institution,
                ids.stream().map(UUID::toString).toArray(String[]::new)));
    }

    private static Completion completion(Row row) throws SQLException {
        return new Completion(
                row.uuid("id"),
                row.uuid("staff_member"),
                new Completion.Holder(row.text("full_name"), row.birthDate("date_of_birth"), row.text("school")),
                new Completion.Training(
                        row.text("subject"),
                        row.text("title"),
                        row.text("provider"),
                        components(row.text("components"), row.text("levels")),
                        row.date("completed_on"),
                        row.dateOrNull("valid_until")),
                new Completion.Standing(BORNE_OUT.contains(row.text("standing")), row.bool("annulled")),
                new Issuer(row.text("issuer"), row.text("issuer_name")));
    }

    private static List<Completion.Component> components(String codes, String levels) {
        var level = levels.split(",", -1);
        var all = CertificateRecord.listed(codes);
        return IntStream.range(0, all.size())
                .mapToObj(n ->
                        new Completion.Component(all.get(n), n < level.length && !level[n].isEmpty() ? level[n] : null))
                .toList();
    }
}
