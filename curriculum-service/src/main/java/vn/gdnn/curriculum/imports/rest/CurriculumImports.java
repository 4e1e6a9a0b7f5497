package vn.gdnn.curriculum.imports.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.ImportResource;
import vn.gdnn.kit.imports.Imports;

@Path("/api/curriculum/v1/imports")
class CurriculumImports extends ImportResource {

    CurriculumImports(Imports imports) {
        super(imports);
    }
}
