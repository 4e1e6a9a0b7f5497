package vn.gdnn.records.credentials.reseal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.School.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.RotateKey;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.jobs.JobAtHand;
import vn.gdnn.kit.jobs.JobItem;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.register.log.SequenceLeaves;

/** What a worker that was cut off left half done is done once. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResealDiplomasTest {

    private static final Scope SCHOOL = new Scope.Institution(HANOI);

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

    @Inject
    RotateKey rotateKey;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    ResealDiplomas resealDiplomas;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_chunk_that_was_rolled_back_leaves_nothing_and_one_that_is_done_twice_seals_once() {
        CurrentScope.runInTransaction(SCHOOL, () -> {
            keys.current(HANOI, KeyUse.CREDENTIAL);
            rotateKey.rotate(KeyUse.CREDENTIAL);
        });
        var diploma = Requests.issued();
        var key = CurrentScope.inTransaction(
                SCHOOL, () -> keys.current(HANOI, KeyUse.CREDENTIAL).id());
        sequenceLeaves.sequence();
        Requests.disown(HANOI, key);
        String job = Requests.registrar()
                .body(Map.of())
                .post("/api/records/v1/signing-keys/" + key + "/resealings")
                .then()
                .statusCode(201)
                .extract()
                .path("particulars.job");
        var atHand = new JobAtHand(HANOI, UUID.fromString(job), new Actor("registrar", "Trần Thị Ghi"));
        var items = List.of(new JobItem(1, UUID.fromString(diploma.get("id"))));

        cutOff(atHand, items);
        assertThat(seals(diploma.get("id"))).containsExactly("1 0 1 1");

        for (var time = 0; time < 2; time++) {
            CurrentScope.runInTransaction(
                    SCHOOL, () -> assertThat(resealDiplomas.work(atHand, items)).isEmpty());
        }

        assertThat(seals(diploma.get("id"))).containsExactly("2 1 2 2");
    }

    private void cutOff(JobAtHand job, List<JobItem> items) {
        try {
            CurrentScope.runInTransaction(SCHOOL, () -> {
                resealDiplomas.work(job, items);
                throw new IllegalStateException("cut off");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("cut off");
        }
    }

    /** The seal, the acts that gave one, the leaves and the credentials. */
    private static List<String> seals(String diploma) {
        return StoredRows.list("""
                select seal || ' ' || (select count(*) from diploma_act a where a.diploma = d.id and a.kind = 'RESEALED')
                    || ' ' || (select count(*) from register_leaf l where l.diploma = d.id)
                    || ' ' || (select count(*) from diploma_credential c where c.diploma = d.id)
                from diploma d where d.id = ?::uuid""", diploma);
    }
}
