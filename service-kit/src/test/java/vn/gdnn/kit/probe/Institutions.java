package vn.gdnn.kit.probe;

import java.sql.SQLException;
import vn.gdnn.kit.testing.SuiteDatabase;

public final class Institutions {

    public static final String HANOI = "CDHN01";
    public static final String DANANG = "TCDN01";

    private Institutions() {}

    public static void known() {
        sql("""
            insert into tenant (code, province, name) values
            ('CDHN01', '01', 'Hà Nội college'), ('TCDN01', '48', 'Đà Nẵng school')
            on conflict do nothing""");
    }

    public static void sql(String statement) {
        try (var connection = SuiteDatabase.asOwner();
                var batch = connection.createStatement()) {
            batch.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
