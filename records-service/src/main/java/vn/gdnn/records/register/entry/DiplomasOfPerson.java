package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.people.student.PersonRecords;

/** Diplomas follow the person; what they say stays. */
@ApplicationScoped
class DiplomasOfPerson implements PersonRecords {

    private final Database database;

    DiplomasOfPerson(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "diploma";
    }

    @Override
    public boolean hasAny(String institution, UUID person) {
        return database.find(
                        row -> true,
                        "select 1 from diploma where institution = ? and student = ? limit 1",
                        institution,
                        person)
                .isPresent();
    }

    @Override
    public List<UUID> move(String institution, UUID from, UUID to) {
        return database.list(
                row -> row.uuid("id"),
                "update diploma set student = ? where institution = ? and student = ? returning id",
                to,
                institution,
                from);
    }

    @Override
    public void moveBack(String institution, List<UUID> records, UUID to) {
        database.update(
                "update diploma set student = ? where institution = ? and id = any (?)",
                to,
                institution,
                records.toArray(UUID[]::new));
    }
}
