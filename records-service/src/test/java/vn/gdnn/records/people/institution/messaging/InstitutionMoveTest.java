package vn.gdnn.records.people.institution.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.School.student;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.Topics;
import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Graduates;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class InstitutionMoveTest {

    private static final String ROOT = "/api/records/v1/";

    @Inject
    School school;

    @Inject
    ObjectMapper json;

    @Inject
    InstitutionEvents institutions;

    private final String code = "CDMV" + System.nanoTime() % 1_000_000;

    @BeforeEach
    void a_school_of_hanoi() {
        school.newcomer(code);
    }

    @Test
    void a_school_that_moves_takes_its_rows_along_without_one_being_written() {
        Graduates.recognised(code, "1/QĐ-" + code, 20);
        String enrolment = enrol(code, student(code, "Lê Thị Dời"), School.PROGRAMME, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
        var before = rowsByTable();
        assertThat(before).containsKeys("student", "enrolment", "recognition", "document_wording", "signer");
        sees("01", enrolment, 200);
        sees("48", enrolment, 404);

        move("48");

        assertThat(rowsByTable()).isEqualTo(before);
        sees("01", enrolment, 404);
        sees("48", enrolment, 200);
    }

    private void move(String province) {
        institutions.on(Arrived.batch(json)
                .with(
                        Topics.INSTITUTION,
                        code,
                        new InstitutionChanged(
                                code,
                                "Trường Cao đẳng Mới",
                                "COLLEGE",
                                "PUBLIC",
                                "UBND",
                                province,
                                false,
                                LocalDate.of(2026, 1, 5)))
                .records());
        assertThat(StoredRows.list("select province from tenant where code = ?", code))
                .containsExactly(province);
    }

    private static void sees(String province, String enrolment, int status) {
        Tokens.province(province).get(ROOT + "enrolments/" + enrolment).then().statusCode(status);
    }

    /**
     * Of every table with rows of institutions, where the school's lie and which transaction wrote each; but for the changes,
     * which are given their places at any time.
     */
    private Map<String, String> rowsByTable() {
        var rows = new TreeMap<String, String>();
        for (var table : StoredRows.list("""
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and c.column_name = 'institution' and t.table_type = 'BASE TABLE'
                  and c.table_name not like 'access_%' and c.table_name not in ('change_note', 'record_change')
                order by 1""")) {
            StoredRows.list(
                            "select string_agg(concat(ctid, ' ', xmin), ',' order by ctid) from " + table
                                    + " where institution = ? having count(*) > 0",
                            code)
                    .forEach(lies -> rows.put(table, lies));
        }
        return rows;
    }
}
