package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.people.student.EstablishedNames;

/** A posted result stands under a name. */
@ApplicationScoped
class NamesWithResults implements EstablishedNames {

    private final Database database;

    NamesWithResults(Database database) {
        this.database = database;
    }

    @Override
    public Set<UUID> among(String institution, Set<UUID> students) {
        return Set.copyOf(database.list(row -> row.uuid("student"), """
                select distinct e.student from enrolment e
                where e.institution = ? and e.student = any (?)
                  and exists (select from module_result r where r.institution = e.institution and r.enrolment = e.id)""", institution, students.toArray(UUID[]::new)));
    }
}
