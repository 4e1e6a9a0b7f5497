package vn.gdnn.curriculum.programme.currency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.time.Ids;

/** The lists of technologies of programmes; none is changed or taken away. */
@ApplicationScoped
class TechnologyLists {

    private final Database database;

    TechnologyLists(Database database) {
        this.database = database;
    }

    /** Of all versions of the programme, the newest first. */
    List<TechnologyList> list(Programme programme) {
        return database.list(TechnologyLists::read, """
                select id, programme, declared_on, technologies, recorded_at from technology_list
                where institution = ? and programme_id = ? order by declared_on desc""", programme.institution(), programme.programmeId());
    }

    /** Empty where one of that day is there. */
    Optional<TechnologyList> add(Programme programme, LocalDate declaredOn, List<String> technologies, String by) {
        return database.find(
                TechnologyLists::read,
                """
                insert into technology_list (institution, id, programme, programme_id, declared_on, technologies, declared_by)
                values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint technology_list_day do nothing
                returning id, programme, declared_on, technologies, recorded_at""",
                programme.institution(),
                Ids.next(),
                programme.id(),
                programme.programmeId(),
                declaredOn,
                technologies.toArray(String[]::new),
                by);
    }

    private static TechnologyList read(Row row) throws SQLException {
        return new TechnologyList(
                row.uuid("id"),
                row.uuid("programme"),
                row.date("declared_on"),
                row.texts("technologies"),
                row.instant("recorded_at"));
    }
}
