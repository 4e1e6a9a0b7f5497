package vn.gdnn.curriculum.occupation.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;

/** The rows of classifications; each holds from its day until the next one does. */
@ApplicationScoped
public class Classifications {

    private static final String SELECT = """
            select code, valid_from, isco08, isced_f, esco_uri, qualification_level, source
            from occupation_classification where code = ? and valid_from <= ? order by valid_from desc""";

    private final Database database;

    Classifications(Database database) {
        this.database = database;
    }

    /** The row that holds on a day, if there is one. */
    @Transactional
    public Optional<Classification> on(String code, LocalDate day) {
        return database.find(Classifications::read, SELECT + " limit 1", code, day);
    }

    /** All rows of an occupation, the newest first, those that lie ahead too. */
    @Transactional
    public List<Classification> list(String code) {
        return database.list(Classifications::read, SELECT, code, LocalDate.of(9999, 12, 31));
    }

    /** Whether it says something else than what stood there for that day. */
    boolean upsert(Classification row) {
        return database.update(
                        """
                        insert into occupation_classification (code, valid_from, isco08, isced_f, esco_uri, qualification_level, source)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (code, valid_from) do update set isco08 = excluded.isco08, isced_f = excluded.isced_f,
                            esco_uri = excluded.esco_uri, qualification_level = excluded.qualification_level,
                            source = excluded.source
                        where (occupation_classification.isco08, occupation_classification.isced_f,
                               occupation_classification.esco_uri, occupation_classification.qualification_level,
                               occupation_classification.source)
                           is distinct from (excluded.isco08, excluded.isced_f, excluded.esco_uri,
                                             excluded.qualification_level, excluded.source)""",
                        row.code(),
                        row.validFrom(),
                        row.isco08(),
                        row.iscedF(),
                        row.escoUri(),
                        row.qualificationLevel(),
                        row.source())
                > 0;
    }

    private static Classification read(Row row) throws SQLException {
        return new Classification(
                row.text("code"),
                row.date("valid_from"),
                row.textOrNull("isco08"),
                row.textOrNull("isced_f"),
                row.textOrNull("esco_uri"),
                row.integerOrNull("qualification_level"),
                row.textOrNull("source"));
    }
}
