package vn.gdnn.kit.imports.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.imports.ImportDesk;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;

/** What a sender keeps of an import: which rows were accepted, and the system's word for it. */
@Tag(name = "Imports")
@RolesAllowed(Roles.IMPORTERS)
@Produces(MediaType.APPLICATION_JSON)
public abstract class ReceiptResource {

    private static final int LARGEST = 5_000;

    private final ImportReceipts receipts;
    private final AcceptedRows acceptedRows;

    protected ReceiptResource(ImportReceipts receipts, AcceptedRows acceptedRows) {
        this.receipts = receipts;
        this.acceptedRows = acceptedRows;
    }

    @GET
    @Path("{id}/accepted")
    @Operation(
            operationId = "listAcceptedRows",
            summary = "The rows that were accepted, by the line that each begins in, as errors name theirs")
    public Slice<AcceptedRow> accepted(
            @RestPath UUID id,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(LARGEST) int limit) {
        return acceptedRows.list(id, after, limit);
    }

    @GET
    @Path("{id}/receipt")
    @Produces("application/jwt")
    @Refuses(409)
    @Operation(
            operationId = "readImportReceipt",
            summary = "What became of the file, signed",
            description =
                    "A JWT of the type `import-receipt+jwt`. Its claim `import` has the SHA-256 of the file's bytes, the counts of"
                            + " its rows, who sent it and when, how it ended, and where the accepted rows are listed. Asked again"
                            + " it says the same with another `iat`. It names no person and has no end: it speaks for itself"
                            + " after the import is gone. Its key is among those at `import-receipt-keys`.")
    public String receipt(@RestPath UUID id, @Context UriInfo uri) {
        return receipts.of(id, ImportDesk.place(uri, id));
    }
}
