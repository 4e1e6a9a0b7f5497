package vn.gdnn.curriculum.programme.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.imports.ImportDesk;
import vn.gdnn.kit.imports.ImportView;
import vn.gdnn.kit.tenancy.Roles;

@Path(ProgrammeResource.PLACE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme imports", description = "Whole programmes and their approvals as files")
class ProgrammeImports {

    private final ImportDesk desk;
    private final WritingAccount account;

    ProgrammeImports(ImportDesk desk, WritingAccount account) {
        this.desk = desk;
        this.account = account;
    }

    @POST
    @Path("imports")
    @Consumes("application/x-ndjson")
    @RolesAllowed(Roles.CURRICULUM_DESIGNER)
    @Operation(
            summary = "Takes a file of programmes as a job",
            description = "One programme a line, the same JSON as POST /programmes takes; with submit=true each is"
                    + " handed to the reviewers too")
    @ResponseStatus(202)
    public RestResponse<ImportView> importProgrammes(
            InputStream body, @RestQuery @Nullable String mode, @RestQuery @DefaultValue("false") boolean submit)
            throws IOException {
        var kind = submit ? ProgrammeFiles.SUBMISSIONS : ProgrammeFiles.DRAFTS;
        account.noted();
        return desk.receive(kind, body, mode);
    }

    @POST
    @Path("approvals/imports")
    @LiveAccount
    @Consumes({"text/csv", "application/x-ndjson"})
    @RolesAllowed(Roles.CURRICULUM_REVIEWER)
    @Operation(
            summary = "Takes a file of decisions on submitted programmes as a job",
            description =
                    "Columns code, decisionNumber, decidedOn, inForceFrom; each rests on an appraisal as a single one does")
    @ResponseStatus(202)
    public RestResponse<ImportView> importApprovals(InputStream body, @RestQuery @Nullable String mode)
            throws IOException {
        return desk.receive("programme-approvals", body, mode);
    }
}
