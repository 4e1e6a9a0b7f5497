package vn.gdnn.curriculum.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.curriculum.publication.document.CaseNode;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.framework.identifier.FrameworkIdentifiers;
import vn.gdnn.kit.database.Database;

/** Versions of frameworks with their identifiers. */
@ApplicationScoped
class PublishedFrameworks {

    private final Frameworks frameworks;
    private final FrameworkIdentifiers identifiers;
    private final Database database;

    PublishedFrameworks(Frameworks frameworks, FrameworkIdentifiers identifiers, Database database) {
        this.frameworks = frameworks;
        this.identifiers = identifiers;
        this.database = database;
    }

    PublishedFramework read(String framework, int version) {
        return PublishedFramework.of(frameworks.require(framework, version), identifiers.list(framework, version));
    }

    /** The components of a version of the learners' framework by their codes. */
    Map<String, CaseNode> components(int version) {
        return database
                .list(
                        row -> Map.entry(
                                row.text("code"), new CaseNode("CFItems", row.uuid("identifier"), row.text("name"))),
                        """
                        select c.code, c.name, i.identifier
                        from framework_component c join framework_identifier i using (framework, version, code)
                        where c.framework = ? and c.version = ? and i.kind = 'COMPONENT'""",
                        LearnerFramework.CODE,
                        version)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
