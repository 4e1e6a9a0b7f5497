package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.people.student.EstablishedNames;

/** A diploma is made out to a name. */
@ApplicationScoped
class NamesWithDiplomas implements EstablishedNames {

    private final Database database;

    NamesWithDiplomas(Database database) {
        this.database = database;
    }

    @Override
    public Set<UUID> among(String institution, Set<UUID> students) {
        return Set.copyOf(database.list(
                row -> row.uuid("student"),
                "select distinct student from diploma where institution = ? and student = any (?)",
                institution,
                students.toArray(UUID[]::new)));
    }

    @Override
    public List<String> outgrown(String institution, UUID student) {
        return database.list(
                row -> row.text("register_number"),
                "select d.register_number from diploma d where d.institution = ? and d.student = ?"
                        + " and d.status in ('REGISTERED', 'SIGNED') and "
                        + EntrySources.digest("d.institution", "d.enrolment")
                        + " is distinct from d.based_on order by d.id",
                institution,
                student);
    }
}
