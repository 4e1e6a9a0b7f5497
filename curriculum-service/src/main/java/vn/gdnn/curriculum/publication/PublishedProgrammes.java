package vn.gdnn.curriculum.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.Outline;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** Reads of a programme what everybody may see, and no more: the role of the reader has nothing else. */
@ApplicationScoped
class PublishedProgrammes {

    private static final String ONE = """
            select p.programmeId, p.outline, p.content, p.frameworkVersion, p.decision from Programme p where p.id = :id""";

    private final Session session;
    private final Database database;

    PublishedProgrammes(Session session, Database database) {
        this.session = session;
        this.database = database;
    }

    PublishedProgramme read(UUID id) {
        var found = session.createSelectionQuery(ONE, Object[].class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(() -> new Refusal(CaseRefusal.CASE_OBJECT_UNKNOWN));
        var outline = (Outline) found[1];
        return new PublishedProgramme(
                (UUID) found[0],
                outline,
                (Content) found[2],
                (Integer) found[3],
                (Decision) found[4],
                database.find(
                                row -> row.text("name"),
                                "select name from occupation where code = ?",
                                outline.occupationCode())
                        .orElse(null));
    }
}
