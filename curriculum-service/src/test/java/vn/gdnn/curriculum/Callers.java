package vn.gdnn.curriculum;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/** Who calls in the tests, and a look behind the service's back. */
public final class Callers {

    public static final String HANOI = "CDHN01";
    public static final String DANANG = "TCDN01";

    private Callers() {}

    public static RequestSpecification designer() {
        return json(Tokens.institution(HANOI, Roles.CURRICULUM_DESIGNER));
    }

    public static RequestSpecification designerOfDanang() {
        return json(Tokens.institution(DANANG, Roles.CURRICULUM_DESIGNER));
    }

    public static RequestSpecification reviewer() {
        return account("reviewer", Roles.CURRICULUM_REVIEWER);
    }

    /** An account of the Hà Nội college under its own name. */
    public static RequestSpecification account(String subject, String... roles) {
        return json(Tokens.bearer(Tokens.token(subject, Map.of("institution", HANOI), roles)));
    }

    public static RequestSpecification ministry() {
        return json(Tokens.ministry(Roles.MINISTRY_ADMIN));
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public static void institutionsAreKnown() {
        sql("""
                insert into tenant (code, province, name) values
                ('CDHN01', '01', 'Trường Cao đẳng Minh họa Hà Nội'), ('TCDN01', '48', 'Trường Trung cấp Minh họa Đà Nẵng')
                on conflict do nothing""");
    }

    /** One more school. */
    public static void isKnown(String institution, String province) {
        sql("insert into tenant (code, province, name) values ('%s', '%s', 'Trường Khác') on conflict do nothing"
                .formatted(institution, province));
    }

    public static void sql(String statement) {
        try (var connection = SuiteDatabase.asOwner();
                var batch = connection.createStatement()) {
            batch.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows. */
    public static List<String> rows(String query) {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
