package vn.gdnn.training.assessment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.assessment.AssessOneself;
import vn.gdnn.training.assessment.AssessmentHistory;
import vn.gdnn.training.assessment.SelfAssessmentRecord;

@Path(SelfAssessmentResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Self-assessments")
class SelfAssessmentResource {

    static final String PATH = "/api/training/v1/self-assessments";

    private final AssessOneself assess;
    private final AssessmentHistory history;
    private final JsonWebToken caller;

    SelfAssessmentResource(AssessOneself assess, AssessmentHistory history, JsonWebToken caller) {
        this.assess = assess;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Refuses(404)
    @ResponseStatus(201)
    @Operation(
            summary = "Keeps what a staff member answers today to a questionnaire in force",
            description =
                    "Every question is answered once. In a component the lowest answer counts. It may be repeated any"
                            + " number of times; what was said before stays.")
    public RestResponse<SelfAssessmentRecord> assessOneself(@NotNull @Valid SelfAssessmentRequest request) {
        var kept = assess.assess(request.staffId(), request.questionnaire(), request.given(), caller.getSubject());
        return Answers.created(PATH + "/" + kept.id(), 0, kept);
    }

    @GET
    @Refuses(404)
    @RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD, Roles.STAFF})
    @Operation(summary = "Self-assessments of a staff member, oldest first; the read is noted in the access log")
    public Slice<SelfAssessmentRecord> listSelfAssessments(
            @RestQuery @NotNull UUID staff,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return history.list(staff, after, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD, Roles.STAFF})
    @Operation(summary = "One self-assessment; the read is noted in the access log")
    public RestResponse<SelfAssessmentRecord> readSelfAssessment(@RestPath UUID id) {
        return Answers.versioned(0, history.one(id));
    }
}
