package vn.gdnn.records.verification.lookup.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.verification.lookup.VerifyDiploma;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Asked;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Question;

@Path("/api/public/v1/diplomas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
class VerificationResource {

    private static final int LONGEST_ECHO = 64;

    private final VerifyDiploma verifyDiploma;
    private final VerificationAnswers answers;

    VerificationResource(VerifyDiploma verifyDiploma, VerificationAnswers answers) {
        this.verifyDiploma = verifyDiploma;
        this.answers = answers;
    }

    @GET
    @Path("{publicId}")
    @Operation(
            operationId = "verifyDiploma",
            summary = "Whether a diploma is valid, or was on a given day; 404 with status UNKNOWN otherwise",
            description =
                    "With knownOn the answer is what the register knew that day. As application/jwt the answer is a signed receipt.")
    @APIResponse(responseCode = "200", description = "The diploma is in the register")
    @APIResponseSchema(
            value = VerificationView.class,
            responseCode = "404",
            responseDescription = "No diploma has this id: status UNKNOWN")
    public RestResponse<VerificationView> verify(
            @PathParam("publicId") String publicId,
            @QueryParam("on") @Nullable @Size(max = 10) String on,
            @QueryParam("knownOn") @Nullable @Size(max = 10) String knownOn,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var question = question(publicId, new Asked(on, knownOn), language);
        return answers.answer(verifyDiploma.find(publicId, question.at()), question);
    }

    @GET
    @Path("{publicId}")
    @Produces(Receipts.MEDIA_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> receipt(
            @PathParam("publicId") String publicId,
            @QueryParam("on") @Nullable @Size(max = 10) String on,
            @QueryParam("knownOn") @Nullable @Size(max = 10) String knownOn,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var question = question(publicId, new Asked(on, knownOn), language);
        return answers.receipt(verifyDiploma.find(publicId, question.at()), question);
    }

    private Question question(String publicId, Asked asked, @Nullable String language) {
        var echo = publicId.substring(0, Math.min(publicId.length(), LONGEST_ECHO));
        return new Question(echo, asked, verifyDiploma.standpoint(asked.on(), asked.knownOn()), language);
    }
}
