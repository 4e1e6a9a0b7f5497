package vn.gdnn.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.kit.probe.Institutions.DANANG;
import static vn.gdnn.kit.probe.Institutions.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.probe.Institutions;
import vn.gdnn.kit.probe.Probes;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.testing.SuiteDatabase;

/** What a body that stands over schools keeps itself: opened to it alone, and lent within the transaction of another. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class OnBehalfTest {

    private static final String PROVINCE = "province-01";
    private static final String ADD = "insert into errand_book (institution, id, words) values (?, ?, 'first')";
    private static final String ROLE = "select current_user || ' ' || current_setting('app.tenant') as role";

    record Noted(UUID id) {}

    @Inject
    Database database;

    @Inject
    OnBehalf onBehalf;

    @Inject
    CurrentScope scope;

    @Inject
    Probes probes;

    @Inject
    Outbox outbox;

    @BeforeEach
    void nothing_kept() {
        Institutions.known();
        Institutions.sql("delete from errand_book; delete from probe");
    }

    @Test
    void every_institution_its_province_and_the_ministry_are_known_by_code() {
        assertThat(codes(new Scope.Anyone())).contains(HANOI, PROVINCE, "province-48", "ministry");
        assertThat(Keepers.ownOf(new Scope.Province("01"))).isEqualTo(Keepers.scope(PROVINCE));
        assertThat(Keepers.ownOf(new Scope.Ministry())).isEqualTo(Keepers.scope("ministry"));
        assertThat(Keepers.ownOf(new Scope.Institution(HANOI))).isEqualTo(Keepers.scope(HANOI));
        for (var none : List.of("province-1", "province-001", "x' or true", "")) {
            assertThatThrownBy(() -> Keepers.scope(none)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_is_done_for_another_commits_with_the_own_rows_and_the_rights_come_back() {
        CurrentScope.runInTransaction(new Scope.Institution(HANOI), () -> {
            assertThat(onBehalf.of(PROVINCE, () -> {
                        database.update(ADD, PROVINCE, UUID.randomUUID());
                        outbox.publish("kit.noted", "1", PROVINCE, new Noted(UUID.randomUUID()));
                        assertThat(onBehalf.of(PROVINCE, this::role)).isEqualTo(role());
                        assertThat(onBehalf.of("ministry", this::role)).isEqualTo("gdnn_body ministry");
                        return role() + " " + scope.institution();
                    }))
                    .isEqualTo("gdnn_body " + PROVINCE + " " + PROVINCE);
            assertThat(role()).isEqualTo("gdnn_institution " + HANOI);
            assertThat(scope.institution()).isEqualTo(HANOI);
            probes.add("own");
            database.update(ADD, HANOI, UUID.randomUUID());
        });

        assertThat(kept(Keepers.scope(PROVINCE))).isEqualTo(1);
        assertThat(kept(new Scope.Institution(HANOI))).isEqualTo(1);
        assertThat(CurrentScope.inTransaction(new Scope.Institution(HANOI), probes::countBehindHibernate))
                .isEqualTo(1);
    }

    /** A session that begins while the rights are lent belongs to whoever began the transaction. */
    @Test
    void entities_stay_those_of_whoever_began() {
        CurrentScope.runInTransaction(new Scope.Institution(HANOI), () -> {
            assertThat(onBehalf.of(
                            PROVINCE,
                            () -> probes.getEntityManager()
                                    .unwrap(Session.class)
                                    .getTenantIdentifierValue()))
                    .isEqualTo(HANOI);
            probes.add("own");
        });

        assertThat(CurrentScope.inTransaction(new Scope.Institution(HANOI), probes::names))
                .containsExactly("own");
    }

    @Test
    void a_refusal_undoes_both_and_the_rights_come_back_all_the_same() {
        assertThatThrownBy(() -> CurrentScope.runInTransaction(new Scope.Institution(HANOI), () -> {
                    database.update(ADD, HANOI, UUID.randomUUID());
                    try {
                        onBehalf.of(PROVINCE, () -> {
                            database.update(ADD, PROVINCE, UUID.randomUUID());
                            throw new Refusal(KitRefusal.NOT_FOUND);
                        });
                    } finally {
                        assertThat(role()).isEqualTo("gdnn_institution " + HANOI);
                        assertThat(scope.institution()).isEqualTo(HANOI);
                    }
                }))
                .isInstanceOf(Refusal.class);

        assertThat(kept(new Scope.Ministry())).isZero();
    }

    @Test
    void a_failed_statement_is_told_as_it_was() {
        assertThatThrownBy(() -> CurrentScope.runInTransaction(
                        new Scope.Institution(HANOI),
                        () -> onBehalf.of(PROVINCE, () -> database.update(ADD, DANANG, UUID.randomUUID()))))
                .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void outside_a_transaction_nothing_is_lent() {
        assertThatThrownBy(() -> CurrentScope.as(new Scope.Institution(HANOI), () -> onBehalf.of(PROVINCE, this::role)))
                .hasStackTraceContaining("transaction");
    }

    @Test
    void no_other_scope_touches_what_a_body_keeps_and_a_body_touches_nothing_else() {
        var id = UUID.randomUUID();
        update(Keepers.scope(PROVINCE), ADD, PROVINCE, id);

        for (var other : List.of(
                new Scope.Institution(HANOI),
                new Scope.Province("01"),
                Keepers.scope("province-48"),
                Keepers.scope("ministry"))) {
            assertThat(kept(other)).as(other.toString()).isZero();
        }
        isKeptFromRows(() -> update(new Scope.Institution(HANOI), ADD, PROVINCE, UUID.randomUUID()));
        isKeptFromRows(() -> update(Keepers.scope("province-48"), ADD, PROVINCE, UUID.randomUUID()));
        isKeptFromRows(() -> update(Keepers.scope(PROVINCE), ADD, HANOI, UUID.randomUUID()));
        assertThat(update(new Scope.Institution(HANOI), "update errand_book set words = 'x'"))
                .isZero();
        isDenied(() -> update(new Scope.Province("01"), "update errand_book set words = 'x'"));
        isDenied(() -> update(Keepers.scope(PROVINCE), "update errand_book set id = gen_random_uuid()"));
        isDenied(() -> update(Keepers.scope(PROVINCE), "delete from errand_book"));
        isDenied(() -> update(Keepers.scope(PROVINCE), "update probe set name = 'x'"));
        isDenied(() -> update(Keepers.scope(PROVINCE), "insert into body (code, name) values ('ABC', 'x')"));
        isKeptFromRows(() -> CurrentScope.runInTransaction(
                Keepers.scope(PROVINCE), () -> outbox.publish("kit.noted", "1", HANOI, new Noted(id))));
    }

    private String role() {
        return database.find(row -> row.text("role"), ROLE).orElseThrow();
    }

    private int kept(Scope by) {
        return CurrentScope.inTransaction(
                        by, () -> database.find(row -> row.integer("n"), "select count(*) as n from errand_book"))
                .orElseThrow();
    }

    private List<String> codes(Scope by) {
        return CurrentScope.inTransaction(by, () -> database.list(row -> row.text("code"), "select code from body"));
    }

    private int update(Scope by, String statement, Object... parameters) {
        return CurrentScope.inTransaction(by, () -> database.update(statement, parameters));
    }

    private static void isKeptFromRows(ThrowingCallable act) {
        assertThatThrownBy(act).hasStackTraceContaining("violates row-level security policy");
    }

    private static void isDenied(ThrowingCallable act) {
        assertThatThrownBy(act).hasStackTraceContaining("permission denied");
    }
}
