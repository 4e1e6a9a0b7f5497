package vn.gdnn.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
@TestSecurity(user = "reader")
class AccessLogTest {

    @Inject
    AccessLog accessLog;

    @Inject
    NoteListings listings;

    @Inject
    EntityManager entities;

    @BeforeEach
    void institutions() {
        Institutions.known();
    }

    @Test
    void a_note_is_on_disk_before_the_answer() {
        var person = UUID.randomUUID();

        assertThat(commitAfter(() -> accessLog.note(HANOI, person, "test"))).isEqualTo("local");

        assertThat(inHanoi("select purpose from access_log where person = '" + person + "'"))
                .isEqualTo("test");
    }

    @Test
    void an_answer_that_shows_several_is_noted_for_each() {
        var persons = List.of(UUID.randomUUID(), UUID.randomUUID());

        assertThat(commitAfter(() -> accessLog.note(HANOI, persons, "test"))).isEqualTo("local");

        for (var person : persons) {
            assertThat(inHanoi("select reader from access_log where person = '" + person + "'"))
                    .isEqualTo("reader");
        }
    }

    @Test
    void a_page_of_a_list_is_one_note_in_which_each_person_is_found() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var page = List.of(new Shown(HANOI, first), new Shown(HANOI, second), new Shown(HANOI, first));

        assertThat(commitAfter(() -> listings.note("test page", page))).isEqualTo("local");

        for (var person : List.of(first, second)) {
            assertThat(inHanoi(
                            "select reader || ' ' || cardinality(persons) from access_listing where persons @> array['"
                                    + person + "'::uuid]"))
                    .isEqualTo("reader 2");
        }
    }

    private String commitAfter(Runnable work) {
        return CurrentScope.inTransaction(new Scope.Institution(HANOI), () -> {
            text("select set_config('synchronous_commit', 'local', true)");
            work.run();
            return text("select current_setting('synchronous_commit')");
        });
    }

    private String inHanoi(String query) {
        return CurrentScope.inTransaction(new Scope.Institution(HANOI), () -> text(query));
    }

    private String text(String query) {
        return (String) entities.createNativeQuery(query).getSingleResult();
    }
}
