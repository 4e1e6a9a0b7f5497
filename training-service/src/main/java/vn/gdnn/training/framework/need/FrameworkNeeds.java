package vn.gdnn.training.framework.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gdnn.framework.FrameworkUse;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.training.employment.Position;

/** What each position needs and needed, the same in the whole country. */
@ApplicationScoped
public class FrameworkNeeds implements FrameworkUse {

    private static final String SELECT = """
            select position, valid_from, version, framework, level, basis, ours from framework_need
            where %s order by position, valid_from""";

    private static final String ON_DAY = """
            valid_from = (select max(other.valid_from) from framework_need other
                          where other.position = framework_need.position and other.valid_from <= ?)""";

    private final Database database;

    FrameworkNeeds(Database database) {
        this.database = database;
    }

    /** Every need with its day, those to come too; by position, the oldest first. */
    @Transactional
    public List<FrameworkNeed> list() {
        return database.list(FrameworkNeeds::need, SELECT.formatted("true"));
    }

    /** What each position needs on that day; a position of which nothing is asked is not among them. */
    @Transactional
    public List<FrameworkNeed> list(LocalDate on) {
        return database.list(FrameworkNeeds::need, SELECT.formatted(ON_DAY), on);
    }

    /** What the position needs on that day, if anything is asked of it. */
    @Transactional
    public Optional<FrameworkNeed> find(Position position, LocalDate on) {
        return list(on).stream().filter(need -> need.position() == position).findFirst();
    }

    @Override
    public List<String> levelsNeeded(String framework, LocalDate from) {
        return database.list(row -> row.text("level"), """
                select distinct need.level from framework_need need
                where need.framework = ? and not exists (
                    select from framework_need next where next.position = need.position
                      and next.valid_from > need.valid_from and next.valid_from <= ?)
                order by need.level""", framework, from);
    }

    Optional<FrameworkNeed> standing(Position position, LocalDate validFrom) {
        return database.find(
                FrameworkNeeds::need, SELECT.formatted("position = ? and valid_from = ?"), position, validFrom);
    }

    private static FrameworkNeed need(Row row) throws SQLException {
        return new FrameworkNeed(
                row.constant(Position.class, "position"),
                row.date("valid_from"),
                row.bigint("version"),
                row.text("framework"),
                row.text("level"),
                row.text("basis"),
                row.bool("ours"));
    }
}
