package vn.gdnn.curriculum.competence.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.framework.EnterFramework;
import vn.gdnn.framework.rest.FrameworkFileResource;
import vn.gdnn.framework.rest.FrameworkFiles;

@Path(CurriculumFrameworks.PATH)
class CurriculumFrameworkFiles extends FrameworkFileResource {

    CurriculumFrameworkFiles(FrameworkFiles files, EnterFramework enter) {
        super(files, enter);
    }
}
