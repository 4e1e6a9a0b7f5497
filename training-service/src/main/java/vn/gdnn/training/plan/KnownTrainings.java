package vn.gdnn.training.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.framework.Framework;

/** Which trainings teach a component, as far as an institution has recorded: those that its staff completed. */
@ApplicationScoped
class KnownTrainings {

    /** A training that teaches a component. */
    record KnownTraining(String component, String title, String provider) {}

    private static final String SELECT = """
            select component, title, provider from (
                select c.component, t.title, t.provider,
                       row_number() over (partition by c.component order by count(*) desc, t.title, t.provider) as place
                from completed_training t cross join lateral unnest(t.competences) as c (component)
                where t.institution = ? and t.annulled_on is null and t.standing <> 'REFUSED' and c.component = any (?)
                group by c.component, t.title, t.provider) known
            where place <= 5 order by component, place""";

    private final Database database;

    KnownTrainings(Database database) {
        this.database = database;
    }

    /**
     * Of each component the five that most people completed, the most frequent first; annulled and refused ones teach nothing. What a
     * training teaches is told in components of the educators' framework, so none is known to teach those of another.
     */
    @Transactional
    public List<KnownTraining> teaching(String institution, String framework, Collection<String> components) {
        if (!framework.equals(Framework.EDUCATORS)) {
            return List.of();
        }
        return database.list(
                row -> new KnownTraining(row.text("component"), row.text("title"), row.text("provider")),
                SELECT,
                institution,
                components.toArray(String[]::new));
    }
}
