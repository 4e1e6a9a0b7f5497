package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
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
}
