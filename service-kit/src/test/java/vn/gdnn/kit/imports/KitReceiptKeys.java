package vn.gdnn.kit.imports;

import jakarta.ws.rs.Path;
import vn.gdnn.kit.imports.receipt.ReceiptKeyResource;
import vn.gdnn.kit.imports.receipt.ReceiptKeys;

@Path("/api/kit/v1/import-receipt-keys")
class KitReceiptKeys extends ReceiptKeyResource {

    KitReceiptKeys(ReceiptKeys keys) {
        super(keys);
    }
}
