package vn.gdnn.training;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.gdnn.kit.testing.SuiteDatabase;

/** The service's tables, seen and set up behind its back. */
public final class Database {

    private Database() {}

    /** No staff, no events and no framework but the one that is shipped; a college in Hà Nội and a school in Đà Nẵng. */
    public static void empty() {
        run("""
                delete from effect_answer; delete from effect_observation; delete from attendance; delete from assessment_attempt; delete from satisfaction_answer; delete from sign_up; delete from course_session; delete from course;
                delete from self_assessment; delete from answer where questionnaire not in ('EDUCATORS-SELF', 'EFFECT-DIGITAL');
                delete from question where questionnaire not in ('EDUCATORS-SELF', 'EFFECT-DIGITAL'); delete from questionnaire where not ours;
                delete from framework_indicator where framework <> 'EDUCATORS'; delete from framework_component where framework <> 'EDUCATORS';
                delete from framework_domain where framework <> 'EDUCATORS'; delete from framework_level where framework <> 'EDUCATORS';
                delete from framework_version where framework <> 'EDUCATORS'; delete from framework_need where not ours;
                delete from certificate_document; delete from certificate_act; delete from certificate; delete from certificate_due;
                delete from certificate_counter; delete from certificate_pattern; delete from status_change; delete from status_list;
                delete from job_item; delete from job;
                delete from retelling; delete from training_reminder; delete from letter; delete from mail_address; delete from training_judgement; delete from training_evidence; delete from completed_training; delete from held_position; delete from departure; delete from staff_transfer; delete from former_employment; delete from staff_member; delete from import_job;
                delete from outbox; delete from person; delete from access_log; delete from access_listing; delete from access_export;
                insert into tenant (code, province, name) values
                ('CDHN01', '01', 'Trường Cao đẳng Hà Nội'), ('TCDN01', '48', 'Trường Trung cấp Đà Nẵng')
                on conflict do nothing""");
    }

    /** One more school. */
    public static void known(String institution, String province) {
        run("insert into tenant (code, province, name) values ('%s', '%s', 'Trường Khác') on conflict do nothing"
                .formatted(institution, province));
    }

    public static void run(String statements) {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> list(String query) {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var items = new ArrayList<String>();
            while (row.next()) {
                items.add(row.getString(1));
            }
            return items;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one value that a statement answers under a scope, or what PostgreSQL says against it; nothing of it stays. */
    public static String asScope(String scope, String statement) {
        try (var connection = SuiteDatabase.asSuperuser();
                var asked = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                asked.execute(scope);
                if (!asked.execute(statement)) {
                    return asked.getUpdateCount() + " rows";
                }
                asked.getResultSet().next();
                return asked.getResultSet().getString(1);
            } catch (SQLException refused) {
                return String.valueOf(refused.getMessage());
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long count(String from) {
        return Long.parseLong(list("select count(*) from " + from).get(0));
    }

    /** The events recorded so far, oldest first, without their package and version. */
    public static List<String> events() {
        return list("select split_part(type, '.', 4) from outbox order by position");
    }

    /** The payload of the newest event of that type. */
    public static String payload(String event) {
        return list("select payload from outbox where split_part(type, '.', 4) = '" + event
                        + "' order by position desc limit 1")
                .get(0);
    }
}
