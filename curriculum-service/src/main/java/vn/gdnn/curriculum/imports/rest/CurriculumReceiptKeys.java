package vn.gdnn.curriculum.imports.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.receipt.ReceiptKeyResource;
import vn.gdnn.kit.imports.receipt.ReceiptKeys;

@Path("/api/curriculum/v1/import-receipt-keys")
class CurriculumReceiptKeys extends ReceiptKeyResource {

    CurriculumReceiptKeys(ReceiptKeys keys) {
        super(keys);
    }
}
