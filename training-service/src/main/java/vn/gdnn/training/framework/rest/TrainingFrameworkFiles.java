package vn.gdnn.training.framework.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.framework.EnterFramework;
import vn.gdnn.framework.rest.FrameworkFileResource;
import vn.gdnn.framework.rest.FrameworkFiles;

@Path(TrainingFrameworks.PATH)
class TrainingFrameworkFiles extends FrameworkFileResource {

    TrainingFrameworkFiles(FrameworkFiles files, EnterFramework enter) {
        super(files, enter);
    }
}
