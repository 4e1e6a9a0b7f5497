package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.EnrolmentRefusal;

/** Reads of the records what a diploma rests on. */
@ApplicationScoped
class Graduates {

    private static final String SELECT = "select " + Graduate.COLUMNS
            + " from (select ?::text as institution, ?::uuid as subject) i " + Graduate.JOINS;

    private final Database database;

    Graduates(Database database) {
        this.database = database;
    }

    /** The graduate of an enrolment, or ENROLMENT_NOT_FOUND. */
    Graduate read(String institution, UUID enrolment) {
        return database.list(Graduate::of, SELECT, institution, enrolment).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Refusal(EnrolmentRefusal.ENROLMENT_NOT_FOUND));
    }
}
