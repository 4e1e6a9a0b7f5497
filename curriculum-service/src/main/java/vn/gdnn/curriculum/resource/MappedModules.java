package vn.gdnn.curriculum.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gdnn.curriculum.resource.content.Mapping.MappedModule;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** Modules of the own school's programmes that a resource is of use for. */
@ApplicationScoped
class MappedModules {

    private static final String ONE = """
            select 1 from programme
            where institution = ? and id = ? and content -> 'modules' @> jsonb_build_array(jsonb_build_object('code', ?::text))""";

    private final Database database;

    MappedModules(Database database) {
        this.database = database;
    }

    /** Refuses with MODULE_UNKNOWN, naming the first that the school's programmes do not have. */
    void requireKnown(String institution, List<MappedModule> modules) {
        for (var module : modules) {
            if (database.find(row -> true, ONE, institution, module.programme(), module.module())
                    .isEmpty()) {
                throw new Refusal(ResourceRefusal.MODULE_UNKNOWN, module.module());
            }
        }
    }
}
