package vn.gdnn.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.testing.SuiteDatabase;

/** What {@code open_acts} of the kit's schema opens, asked of the database alone. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ActsOverSchoolsTest {

    private static final String ADD = "insert into verdict (institution, id, words) values (?, ?, 'good')";
    private static final String CHANGE = "update verdict set words = 'better' where id = ?";

    record VerdictGiven(UUID id) {}

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @BeforeEach
    void no_verdicts() {
        Institutions.known();
        Institutions.sql("delete from verdict");
    }

    @AfterEach
    void danang_is_where_it_was() {
        Institutions.sql("update tenant set province = '48' where code = 'TCDN01'");
    }

    @Test
    void a_province_adds_and_changes_rows_of_its_schools_and_tells_it() {
        var id = UUID.randomUUID();

        CurrentScope.runInTransaction(new Scope.Province("48"), () -> {
            database.update(ADD, DANANG, id);
            outbox.publish("kit.verdict", id.toString(), DANANG, new VerdictGiven(id));
        });

        assertThat(update(new Scope.Province("48"), CHANGE, id)).isEqualTo(1);
        assertThat(words(new Scope.Institution(DANANG), id)).isEqualTo("better");
    }

    @Test
    void a_province_of_another_place_is_refused_by_the_database() {
        var id = UUID.randomUUID();
        update(new Scope.Ministry(), ADD, HANOI, id);

        isKeptFromRows(() -> update(new Scope.Province("48"), ADD, HANOI, UUID.randomUUID()));
        isKeptFromRows(() -> CurrentScope.runInTransaction(
                new Scope.Province("48"),
                () -> outbox.publish("kit.verdict", id.toString(), HANOI, new VerdictGiven(id))));
        isKeptFromRows(() -> update(
                new Scope.Province("48"),
                "insert into change_note (institution, collection, change, ids) values (?, 'VERDICTS', 'DELETED', '{}')",
                HANOI));
        assertThat(update(new Scope.Province("48"), CHANGE, id)).isZero();
        assertThat(words(new Scope.Ministry(), id)).isEqualTo("good");
    }

    @Test
    void a_school_that_moved_is_acted_on_by_the_province_where_it_stands() {
        var id = UUID.randomUUID();
        update(new Scope.Province("48"), ADD, DANANG, id);

        Institutions.sql("update tenant set province = '79' where code = 'TCDN01'");

        assertThat(update(new Scope.Province("48"), CHANGE, id)).isZero();
        isKeptFromRows(() -> update(new Scope.Province("48"), ADD, DANANG, UUID.randomUUID()));
        assertThat(update(new Scope.Province("79"), CHANGE, id)).isEqualTo(1);
        update(new Scope.Province("79"), ADD, DANANG, UUID.randomUUID());
    }

    @Test
    void the_ministry_acts_on_any_school() {
        var id = UUID.randomUUID();

        update(new Scope.Ministry(), ADD, HANOI, id);

        assertThat(update(new Scope.Ministry(), CHANGE, id)).isEqualTo(1);
    }

    @Test
    void no_other_column_is_changed_nothing_is_deleted_and_the_school_gains_nothing() {
        var id = UUID.randomUUID();
        update(new Scope.Ministry(), ADD, DANANG, id);

        for (var scope : new Scope[] {new Scope.Province("48"), new Scope.Ministry()}) {
            isDenied(() -> update(scope, "update verdict set read_by = 'me' where id = ?", id));
            isDenied(() -> update(scope, "update verdict set institution = 'CDHN01' where id = ?", id));
            isDenied(() -> update(scope, "delete from verdict where id = ?", id));
        }
        isDenied(() -> update(new Scope.Institution(DANANG), ADD, DANANG, UUID.randomUUID()));
        isDenied(() -> update(new Scope.Institution(DANANG), CHANGE, id));
    }

    private int update(Scope scope, String statement, Object... parameters) {
        return CurrentScope.inTransaction(scope, () -> database.update(statement, parameters));
    }

    private String words(Scope scope, UUID id) {
        return CurrentScope.inTransaction(
                        scope,
                        () -> database.find(row -> row.text("words"), "select words from verdict where id = ?", id))
                .orElseThrow();
    }

    private static void isKeptFromRows(ThrowingCallable act) {
        assertThatThrownBy(act).hasStackTraceContaining("violates row-level security policy");
    }

    private static void isDenied(ThrowingCallable act) {
        assertThatThrownBy(act).hasStackTraceContaining("permission denied");
    }
}
