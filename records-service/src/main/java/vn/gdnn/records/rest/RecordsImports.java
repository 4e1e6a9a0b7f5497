package vn.gdnn.records.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.ImportResource;
import vn.gdnn.kit.imports.Imports;
import vn.gdnn.kit.imports.receipt.AcceptedRows;
import vn.gdnn.kit.imports.receipt.ImportReceipts;

@Path("/api/records/v1/imports")
class RecordsImports extends ImportResource {

    RecordsImports(Imports imports, ImportReceipts receipts, AcceptedRows accepted) {
        super(imports, receipts, accepted);
    }
}
