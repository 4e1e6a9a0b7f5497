package vn.gdnn.training.imports.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.ImportResource;
import vn.gdnn.kit.imports.Imports;

@Path("/api/training/v1/imports")
class TrainingServiceImports extends ImportResource {

    TrainingServiceImports(Imports imports) {
        super(imports);
    }
}
