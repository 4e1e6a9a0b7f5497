package vn.gdnn.training.imports.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.ImportResource;
import vn.gdnn.kit.imports.Imports;
import vn.gdnn.kit.tenancy.Roles;

@Path("/api/training/v1/imports")
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
class TrainingServiceImports extends ImportResource {

    TrainingServiceImports(Imports imports) {
        super(imports);
    }
}
