package vn.gdnn.kit.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.receipt.AcceptedRows;
import vn.gdnn.kit.imports.receipt.ImportReceipts;

@Path("/api/kit/v1/imports")
@Authenticated
class KitImports extends ImportResource {

    KitImports(Imports imports, ImportReceipts receipts, AcceptedRows accepted) {
        super(imports, receipts, accepted);
    }
}
