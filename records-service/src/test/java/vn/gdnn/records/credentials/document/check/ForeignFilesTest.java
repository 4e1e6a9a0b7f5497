package vn.gdnn.records.credentials.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.Requests.issuedToday;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.Finding;
import vn.gdnn.credential.check.Finding.Check;
import vn.gdnn.credential.check.Finding.Outcome;
import vn.gdnn.credential.check.SignedPdf;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

/** What a file of a few hundred kilobytes can make of the service's memory. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ForeignFilesTest {

    private static final long BOUND = 32L << 20;

    @Inject
    School school;

    @Inject
    DocumentCheck documentCheck;

    byte[] genuine;

    @BeforeEach
    void a_document() {
        school.known();
        genuine = RestAssured.get("/api/public/v1/diplomas/" + issuedToday().get("publicId") + "/document")
                .asByteArray();
        documentCheck.check(genuine); // the classes that are loaded once do not count
    }

    @Test
    void nothing_in_a_strangers_file_is_unpacked() {
        assertThat(costs(file -> file))
                .allSatisfy((form, bytes) -> assertThat(bytes).isLessThan(BOUND));
    }

    @Test
    void nothing_appended_to_a_genuine_document_is_unpacked() {
        assertThat(costs(file -> Arrays.concatenate(genuine, file)))
                .allSatisfy((form, bytes) -> assertThat(bytes).isLessThan(BOUND));
    }

    @Test
    void a_stranger_gains_nothing_by_signing_it() {
        var key = MadeKeys.document("Trường khác", Instant.now().minus(1, ChronoUnit.DAYS));
        UnaryOperator<byte[]> signed =
                file -> ForeignFiles.signed(file, key.privateKey(), key.chain().get(0));
        var any = signed.apply(ForeignFiles.all().get("an attachment"));

        assertThat(documentCheck.check(any).findings())
                .contains(
                        Finding.passed(Check.INTACT, "UNCHANGED"),
                        Finding.passed(Check.WHOLE, "WHOLE_FILE"),
                        Finding.failed(Check.SIGNER, "STRANGER"));
        assertThat(costs(signed)).allSatisfy((form, bytes) -> assertThat(bytes).isLessThan(BOUND));
    }

    @Test
    void nor_by_enclosing_the_schools_certificate() {
        var key = MadeKeys.document("Trường khác", Instant.now().minus(1, ChronoUnit.DAYS));
        var schools = SignedPdf.read(genuine).orElseThrow().signer();
        UnaryOperator<byte[]> signed = file -> ForeignFiles.signed(file, key.privateKey(), schools);
        var any = signed.apply(ForeignFiles.all().get("an attachment"));

        assertThat(documentCheck.check(any).findings())
                .contains(
                        Finding.failed(Check.INTACT, "CHANGED_AFTER_SIGNING"),
                        Finding.passed(Check.SIGNER, "INSTITUTION"),
                        new Finding(Check.CREDENTIAL, Outcome.ABSENT, "NOT_LOOKED_FOR"));
        assertThat(costs(signed)).allSatisfy((form, bytes) -> assertThat(bytes).isLessThan(BOUND));
    }

    private Map<String, Long> costs(UnaryOperator<byte[]> sent) {
        var costs = new TreeMap<String, Long>();
        ForeignFiles.all().forEach((form, file) -> costs.put(form, cost(sent.apply(file))));
        return costs;
    }

    /** How many bytes of memory it takes to check a file, which is not genuine. */
    private long cost(byte[] file) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();

        var report = documentCheck.check(file);

        var cost = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(report.isGenuine()).isFalse();
        return cost;
    }
}
