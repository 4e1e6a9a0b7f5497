package vn.gdnn.curriculum.competence.rest;

import jakarta.ws.rs.Path;
import java.time.Clock;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.framework.rest.FrameworksResource;

@Path(CurriculumFrameworks.PATH)
class CurriculumFrameworks extends FrameworksResource {

    static final String PATH = "/api/curriculum/v1/frameworks";

    CurriculumFrameworks(Frameworks frameworks, Clock clock) {
        super(frameworks, clock);
    }
}
