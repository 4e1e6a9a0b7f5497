package vn.gdnn.training.questionnaire.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.questionnaire.EnterQuestionnaire;
import vn.gdnn.training.questionnaire.Questionnaire;
import vn.gdnn.training.questionnaire.Questionnaires;

@Path(QuestionnaireResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.STAFF})
@Tag(name = "Questionnaires")
class QuestionnaireResource {

    static final String PATH = "/api/training/v1/questionnaires";
    static final String CODE = "[A-Z][A-Z0-9-]{1,29}";

    private static final long LAST_VERSION = 9_999;

    private final Questionnaires questionnaires;
    private final EnterQuestionnaire enter;
    private final Clock clock;

    QuestionnaireResource(Questionnaires questionnaires, EnterQuestionnaire enter, Clock clock) {
        this.questionnaires = questionnaires;
        this.enter = enter;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Every version of every questionnaire, without the questions; by code, the oldest first")
    public List<Questionnaire> listQuestionnaires() {
        return questionnaires.list();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "A questionnaire, as it is asked today or on a day")
    public Questionnaire readQuestionnaireInForce(
            @RestPath @Pattern(regexp = CODE) String code, @RestQuery @Nullable LocalDate on) {
        return questionnaires.requireInForce(code, Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    @GET
    @Path("{code}/versions/{version}")
    @Operation(summary = "One version of a questionnaire")
    public Questionnaire readQuestionnaireVersion(
            @RestPath @Pattern(regexp = CODE) String code, @RestPath @Min(1) @Max(LAST_VERSION) int version) {
        return questionnaires.require(code, version);
    }

    @PUT
    @Path("{code}/versions/{version}")
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(
            summary = "Enters a version of a questionnaire",
            description =
                    "A version is written once, for today or a later day; sent again as it stands it changes nothing.")
    @APIResponse(responseCode = "200", description = "The version stands already, as it was sent")
    @APIResponseSchema(
            value = Questionnaire.class,
            responseCode = "201",
            responseDescription = "A new version; Location says where")
    public RestResponse<Questionnaire> enterQuestionnaire(
            @RestPath @Pattern(regexp = CODE) String code,
            @RestPath @Min(1) @Max(LAST_VERSION) int version,
            @NotNull @Valid QuestionnaireRequest request) {
        var entered = enter.enter(request.of(code, version), request.framework());
        return entered.isNew()
                ? Answers.created(PATH + "/" + code + "/versions/" + version, 0, entered.questionnaire())
                : Answers.versioned(0, entered.questionnaire());
    }
}
