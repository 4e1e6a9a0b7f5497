package vn.gdnn.records.verification.lookup.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.verification.lookup.FindByFacts;
import vn.gdnn.records.verification.lookup.VerifyDiploma;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Asked;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Question;

@Path("/api/public/v1/verifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
class NumberVerificationResource {

    private final FindByFacts findByFacts;
    private final VerifyDiploma verifyDiploma;
    private final VerificationAnswers answers;

    NumberVerificationResource(FindByFacts findByFacts, VerifyDiploma verifyDiploma, VerificationAnswers answers) {
        this.findByFacts = findByFacts;
        this.verifyDiploma = verifyDiploma;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "verifyByNumber",
            summary = "Whether a diploma is valid, by a number on it with its holder's name and date of birth",
            description = "404 with status UNKNOWN, whether the number is unknown or the person another. The name is"
                    + " compared without marks and case; of the birth as much as the paper shows is asked for, or more"
                    + " of the same. As application/jwt the answer is a signed receipt.")
    @APIResponse(responseCode = "200", description = "The diploma is in the register")
    @APIResponseSchema(
            value = VerificationView.class,
            responseCode = "404",
            responseDescription = "No diploma fits: status UNKNOWN")
    public RestResponse<VerificationView> verify(
            @NotNull @Valid VerificationRequest request,
            @QueryParam("on") @Nullable @Size(max = 10) String on,
            @QueryParam("knownOn") @Nullable @Size(max = 10) String knownOn,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var question = question(new Asked(on, knownOn), language);
        return answers.answer(findByFacts.find(request.facts(), question.at()), question);
    }

    @POST
    @Produces(Receipts.MEDIA_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> receipt(
            @NotNull @Valid VerificationRequest request,
            @QueryParam("on") @Nullable @Size(max = 10) String on,
            @QueryParam("knownOn") @Nullable @Size(max = 10) String knownOn,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var question = question(new Asked(on, knownOn), language);
        return answers.receipt(findByFacts.find(request.facts(), question.at()), question);
    }

    private Question question(Asked asked, @Nullable String language) {
        return new Question(null, asked, verifyDiploma.standpoint(asked.on(), asked.knownOn()), language);
    }
}
