package vn.gdnn.curriculum.resource.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.gdnn.kit.database.Database;

/** The list of licences. */
@ApplicationScoped
public class Licences {

    private static final String ALL = """
            select code, name, name_en, url, source, array(
                select a.adaptation from licence_of_adaptation a join licence l on l.code = a.adaptation
                where a.original = licence.code order by l.place) as adaptations
            from licence order by place""";

    private final Database database;

    Licences(Database database) {
        this.database = database;
    }

    /** All of them, the freest first. */
    @Transactional
    public List<Licence> list() {
        return database.list(
                row -> new Licence(
                        row.text("code"),
                        row.text("name"),
                        row.text("name_en"),
                        row.textOrNull("url"),
                        row.text("source"),
                        row.texts("adaptations")),
                ALL);
    }

    /** Whether the list has it. */
    @Transactional
    public boolean has(String code) {
        return database.find(row -> true, "select 1 from licence where code = ?", code)
                .isPresent();
    }

    /** The licences that an adaptation may bear of what has this one; none where no adaptation is allowed. */
    @Transactional
    public List<String> ofAdaptations(String code) {
        return database.list(row -> row.text("adaptation"), """
                select a.adaptation from licence_of_adaptation a join licence l on l.code = a.adaptation
                where a.original = ? order by l.place""", code);
    }
}
