package vn.gdnn.curriculum.imports.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.ImportResource;
import vn.gdnn.kit.imports.Imports;
import vn.gdnn.kit.imports.receipt.AcceptedRows;
import vn.gdnn.kit.imports.receipt.ImportReceipts;

@Path("/api/curriculum/v1/imports")
class CurriculumImports extends ImportResource {

    CurriculumImports(Imports imports, ImportReceipts receipts, AcceptedRows accepted) {
        super(imports, receipts, accepted);
    }
}
