package vn.gdnn.training.imports.rest;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.receipt.ReceiptKeyResource;
import vn.gdnn.kit.imports.receipt.ReceiptKeys;

@Path("/api/training/v1/import-receipt-keys")
class TrainingServiceReceiptKeys extends ReceiptKeyResource {

    TrainingServiceReceiptKeys(ReceiptKeys keys) {
        super(keys);
    }
}
