package vn.gdnn.training.framework.rest;

import jakarta.ws.rs.Path;
import java.time.Clock;
import vn.gdnn.framework.Frameworks;
import vn.gdnn.framework.rest.FrameworksResource;

@Path(TrainingFrameworks.PATH)
class TrainingFrameworks extends FrameworksResource {

    static final String PATH = "/api/training/v1/frameworks";

    TrainingFrameworks(Frameworks frameworks, Clock clock) {
        super(frameworks, clock);
    }
}
