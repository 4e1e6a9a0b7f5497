package vn.gdnn.records.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.ImportResource;
import vn.gdnn.kit.imports.Imports;

@Path("/api/records/v1/imports")
class RecordsImports extends ImportResource {

    RecordsImports(Imports imports) {
        super(imports);
    }
}
