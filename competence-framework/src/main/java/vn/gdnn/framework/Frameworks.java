package vn.gdnn.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gdnn.framework.FrameworkVersion.Component;
import vn.gdnn.framework.FrameworkVersion.Domain;
import vn.gdnn.framework.FrameworkVersion.Indicator;
import vn.gdnn.framework.FrameworkVersion.Level;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;

/** The competence frameworks with all their versions, the same for every institution. */
@ApplicationScoped
public class Frameworks {

    private static final String HEAD = """
            select framework, version, name, in_force_from, made_for, source, incomplete, missing
            from framework_version where %s""";

    private final Database database;

    Frameworks(Database database) {
        this.database = database;
    }

    /** Every version of every framework, by code, the oldest first. */
    @Transactional
    public List<FrameworkHead> list() {
        return database.list(Frameworks::head, HEAD.formatted("true order by framework, in_force_from"));
    }

    /** The version in force on that day; FRAMEWORK_NOT_FOUND where there was none. */
    @Transactional
    public FrameworkVersion requireInForce(String code, LocalDate on) {
        return inForce(code, on).orElseThrow(() -> new Refusal(FrameworkRefusal.FRAMEWORK_NOT_FOUND));
    }

    /** The version in force on that day, if there was one. */
    @Transactional
    public Optional<FrameworkVersion> inForce(String code, LocalDate on) {
        return database.find(
                        Frameworks::head,
                        HEAD.formatted("framework = ? and in_force_from <= ? order by in_force_from desc limit 1"),
                        code,
                        on)
                .map(this::whole);
    }

    /** That version; FRAMEWORK_NOT_FOUND where there is none. */
    @Transactional
    public FrameworkVersion require(String code, int version) {
        return find(code, version).orElseThrow(() -> new Refusal(FrameworkRefusal.FRAMEWORK_NOT_FOUND));
    }

    Optional<FrameworkVersion> find(String code, int version) {
        return database.find(Frameworks::head, HEAD.formatted("framework = ? and version = ?"), code, version)
                .map(this::whole);
    }

    /** The version that was entered last. */
    Optional<FrameworkVersion> newest(String code) {
        return database.find(
                        Frameworks::head, HEAD.formatted("framework = ? order by in_force_from desc limit 1"), code)
                .map(this::whole);
    }

    private FrameworkVersion whole(FrameworkHead head) {
        return new FrameworkVersion(
                head,
                list(
                        row -> new Level(row.text("code"), row.text("name")),
                        "select code, name from framework_level where framework = ? and version = ? order by rank",
                        head),
                list(row -> new Domain(row.text("code"), row.textOrNull("parent"), row.text("name")), """
                        select code, parent, name from framework_domain where framework = ? and version = ?
                        order by rank""", head),
                list(row -> new Component(row.text("code"), row.text("domain"), row.text("name")), """
                        select code, domain, name from framework_component where framework = ? and version = ?
                        order by rank""", head),
                list(Frameworks::indicator, """
                        select code, component, level, name from framework_indicator
                        where framework = ? and version = ? order by rank""", head));
    }

    private <T> List<T> list(Row.Reader<T> reader, String query, FrameworkHead head) {
        return database.list(reader, query, head.code(), head.version());
    }

    private static Indicator indicator(Row row) throws SQLException {
        return new Indicator(row.text("code"), row.text("component"), row.text("level"), row.text("name"));
    }

    private static FrameworkHead head(Row row) throws SQLException {
        return new FrameworkHead(
                row.text("framework"),
                row.integer("version"),
                row.text("name"),
                row.date("in_force_from"),
                row.constant(EducationKind.class, "made_for"),
                row.text("source"),
                row.bool("incomplete"),
                row.textOrNull("missing"));
    }
}
