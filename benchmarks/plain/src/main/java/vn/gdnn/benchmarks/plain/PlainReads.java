package vn.gdnn.benchmarks.plain;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The same queries as the services', by the owner of the tables: no token, no scope, no row-level security. Of a person read
 * it keeps a note by one plain insert, in the same transaction.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class PlainReads {

    private static final String STUDENT = "select * from student where institution = ? and id = ?";
    private static final String NOTE = "insert into bench.read_note (reader, student) values (?, ?)";
    private static final String INSTITUTIONS = """
            select code, name, type, ownership, governing_body, province, high_quality, since
            from institution order by name, code limit 51""";
    private static final String T1 = """
            with inside as (
                select distinct on (institution) institution from institution_profile
                order by institution, (since <= current_date) desc, abs(since - current_date))
            select count(*) as denominator, count(*) filter (where s.trained_on <= current_date) as numerator
            from employment s join inside i on i.institution = s.institution
            where s.since <= current_date and (s.left_on is null or s.left_on > current_date)
              and not exists (select from employment o join inside j on j.institution = o.institution
                where o.person_id = s.person_id and (o.institution, o.staff_id) < (s.institution, s.staff_id)
                  and o.since <= current_date and (o.left_on is null or o.left_on > current_date))""";

    private final DataSource database;
    private final String school;

    PlainReads(DataSource database, @ConfigProperty(name = "plain.school") String school) {
        this.database = database;
        this.school = school;
    }

    @GET
    @Path("students/{id}")
    @Transactional
    public List<Map<String, String>> student(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var note = connection.prepareStatement(NOTE)) {
            note.setString(1, "registrar");
            note.setObject(2, id);
            note.executeUpdate();
        }
        return rows(STUDENT, school, id);
    }

    @GET
    @Path("institutions")
    @Transactional
    public List<Map<String, String>> institutions() throws SQLException {
        return rows(INSTITUTIONS);
    }

    @GET
    @Path("indicators/T1")
    @Transactional
    public List<Map<String, String>> indicator() throws SQLException {
        return rows(T1);
    }

    private List<Map<String, String>> rows(String query, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var found = statement.executeQuery()) {
                var columns = found.getMetaData();
                var rows = new ArrayList<Map<String, String>>();
                while (found.next()) {
                    var row = new LinkedHashMap<String, String>();
                    for (var column = 1; column <= columns.getColumnCount(); column++) {
                        row.put(columns.getColumnLabel(column), found.getString(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
