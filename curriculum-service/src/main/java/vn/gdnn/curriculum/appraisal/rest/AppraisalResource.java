package vn.gdnn.curriculum.appraisal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.account.WritingAccount;
import vn.gdnn.curriculum.appraisal.ReadAppraisals;
import vn.gdnn.curriculum.appraisal.RecordAppraisal;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

@Path(AppraisalResource.PLACE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Appraisals", description = "What a council says of a submitted version, before it is approved")
class AppraisalResource {

    static final String PLACE = "/api/curriculum/v1/programmes/{id}/appraisals";

    private final RecordAppraisal record;
    private final ReadAppraisals read;
    private final WritingAccount account;

    AppraisalResource(RecordAppraisal record, ReadAppraisals read, WritingAccount account) {
        this.record = record;
        this.read = read;
        this.account = account;
    }

    @GET
    @Operation(summary = "The appraisals of a version, one for each submission that was appraised, the oldest first")
    public List<AppraisalView> listAppraisals(@RestPath UUID id) {
        return read.list(id).stream().map(AppraisalView::of).toList();
    }

    @GET
    @Path("{appraisal}")
    @Operation(summary = "One appraisal of a version")
    public RestResponse<AppraisalView> oneAppraisal(@RestPath UUID id, @RestPath UUID appraisal) {
        var found = read.one(id, appraisal);
        return Answers.versioned(found.version(), AppraisalView.of(found));
    }

    @POST
    @LiveAccount
    @RolesAllowed(Roles.CURRICULUM_REVIEWER)
    @Operation(
            summary = "Record the appraisal of a submitted version",
            description =
                    "If-Match is the version of the programme. One for each submission; nobody who wrote or submitted"
                            + " the version sits in the council or records it. The council met between submission and today.")
    @ResponseStatus(201)
    public RestResponse<AppraisalView> recordAppraisal(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AppraisalRequest request) {
        var recorded = record.record(id, Versions.expected(ifMatch), request.facts(), account.subject());
        return Answers.created(
                PLACE.replace("{id}", id.toString()) + "/" + recorded.id(),
                recorded.version(),
                AppraisalView.of(recorded));
    }

    @PUT
    @Path("{appraisal}")
    @LiveAccount
    @RolesAllowed(Roles.CURRICULUM_REVIEWER)
    @Operation(
            summary = "Correct an appraisal as long as the version is not decided on",
            description = "If-Match is the version of the appraisal")
    public RestResponse<AppraisalView> correctAppraisal(
            @RestPath UUID id,
            @RestPath UUID appraisal,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AppraisalRequest request) {
        var corrected = record.correct(id, appraisal, Versions.expected(ifMatch), request.facts(), account.subject());
        return Answers.versioned(corrected.version(), AppraisalView.of(corrected));
    }
}
