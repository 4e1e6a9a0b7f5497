package vn.gdnn.kit.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;

@Path("/api/kit/v1/imports")
@Authenticated
class KitImports extends ImportResource {

    KitImports(Imports imports) {
        super(imports);
    }
}
