package vn.gdnn.records.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.receipt.ReceiptKeyResource;
import vn.gdnn.kit.imports.receipt.ReceiptKeys;

@Path("/api/records/v1/import-receipt-keys")
class RecordsReceiptKeys extends ReceiptKeyResource {

    RecordsReceiptKeys(ReceiptKeys keys) {
        super(keys);
    }
}
