package vn.gdnn.curriculum.suitability.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.suitability.ConfirmContent;
import vn.gdnn.curriculum.suitability.ReadSuitability;
import vn.gdnn.curriculum.suitability.Suitability;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path(SuitabilityResource.PLACE)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(
        name = "Digital methods",
        description =
                "What shows that the content of a version fits digital methods, and that somebody else confirmed it")
class SuitabilityResource {

    static final String PLACE = "/api/curriculum/v1/programmes/{id}/digital-methods";

    private final ReadSuitability read;
    private final ConfirmContent confirm;
    private final WritingAccount account;

    SuitabilityResource(ReadSuitability read, ConfirmContent confirm, WritingAccount account) {
        this.read = read;
        this.confirm = confirm;
        this.account = account;
    }

    @GET
    @Operation(summary = "What is said, shown and confirmed of the content of a version")
    public Suitability readSuitability(@RestPath UUID id) {
        return read.read(id);
    }

    @POST
    @Path("confirmation")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CURRICULUM_REVIEWER)
    @Operation(
            summary = "Confirm that the content of a submitted version, or of the one in force, fits digital methods",
            description = "Never by an account that wrote or submitted the version or gave a file. A revised version is"
                    + " confirmed anew.")
    public RestResponse<Suitability> confirmContent(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var version = confirm.confirm(id, Versions.expected(ifMatch), account.subject());
        return Answers.versioned(version, read.read(id));
    }
}
