package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.imports.receipt.AcceptedRows;
import vn.gdnn.kit.imports.receipt.ImportReceipts;
import vn.gdnn.kit.imports.receipt.ReceiptResource;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.kit.tenancy.Roles;

/** The imports of the caller's institution; each service extends it at {@code /api/<service>/v1/imports}. */
@Tag(name = "Imports")
@RolesAllowed(Roles.IMPORTERS)
@Produces(MediaType.APPLICATION_JSON)
public abstract class ImportResource extends ReceiptResource {

    private static final int PAGE = 1_000;
    private static final int LARGEST = 200;

    private final Imports imports;

    protected ImportResource(Imports imports, ImportReceipts receipts, AcceptedRows acceptedRows) {
        super(receipts, acceptedRows);
        this.imports = imports;
    }

    @GET
    @Operation(operationId = "listImports", summary = "Imports of the institution, newest first")
    public Slice<ImportView> list(
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(LARGEST) int limit,
            @Context UriInfo uri) {
        return imports.newest(after, limit).map(job -> view(job, uri));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readImport", summary = "One import and how far it is")
    public ImportView get(@PathParam("id") UUID id, @Context UriInfo uri) {
        return view(imports.find(id), uri);
    }

    @GET
    @Path("{id}/errors")
    @Operation(
            operationId = "listImportErrors",
            summary = "Refused rows: line, column, code and message; as JSON pages or as one CSV file")
    public Slice<ImportErrorView> errors(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(LARGEST) int limit,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return imports.errors(id, after, limit, ProblemTexts.languageOf(language));
    }

    @GET
    @Path("{id}/errors")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public StreamingOutput errorsAsCsv(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String language) {
        imports.find(id);
        return output -> write(id, ProblemTexts.languageOf(language), output);
    }

    @GET
    @Path("{id}/warnings")
    @Operation(operationId = "listImportWarnings", summary = "What is odd about rows that were taken over all the same")
    public Slice<ImportWarningView> warnings(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(LARGEST) int limit,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return imports.warnings(id, after, limit, ProblemTexts.languageOf(language));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeImport",
            summary = "Stops an import at work (rows accepted so far stay), or deletes the record of one that is over")
    public void remove(@PathParam("id") UUID id) {
        imports.remove(id);
    }

    private void write(UUID id, Locale language, OutputStream output) throws IOException {
        var text = new OutputStreamWriter(output, UTF_8);
        text.write('\uFEFF'); // spreadsheets take the text for another encoding without it
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord("line", "column", "code", "message");
        Cursor after = null;
        do {
            var page = imports.errors(id, after, PAGE, language);
            page.items()
                    .forEach(error -> csv.writeRecord(
                            String.valueOf(error.line()), error.column(), error.code(), error.message()));
            after = page.next();
        } while (after != null);
        csv.close();
    }

    private static ImportView view(ImportJob job, UriInfo uri) {
        return ImportView.of(job, ImportDesk.place(uri, job.id()));
    }
}
