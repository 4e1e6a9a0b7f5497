package vn.gdnn.training.imports.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.ImportResource;
import vn.gdnn.kit.imports.Imports;
import vn.gdnn.kit.imports.receipt.AcceptedRows;
import vn.gdnn.kit.imports.receipt.ImportReceipts;

@Path("/api/training/v1/imports")
class TrainingServiceImports extends ImportResource {

    TrainingServiceImports(Imports imports, ImportReceipts receipts, AcceptedRows accepted) {
        super(imports, receipts, accepted);
    }
}
