package vn.gdnn.records.verification.lookup.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.verification.consent.UseConsents;
import vn.gdnn.records.verification.consent.UseConsents.Opened;
import vn.gdnn.records.verification.lookup.VerifyDiploma;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Asked;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Question;

@Path("/api/public/v1/verifications/batch")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Consents")
class BatchVerificationResource {

    private final UseConsents useConsents;
    private final VerifyDiploma verifyDiploma;
    private final VerificationAnswers answers;

    BatchVerificationResource(UseConsents useConsents, VerifyDiploma verifyDiploma, VerificationAnswers answers) {
        this.useConsents = useConsents;
        this.verifyDiploma = verifyDiploma;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "verifyByConsents",
            summary = "Up to 200 diplomas by the consents of their holders, who see each use")
    public RestResponse<BatchView> verify(
            @NotNull @Valid BatchRequest request, @HeaderParam("Accept-Language") @Nullable String language) {
        var items = useConsents.use(request.audience().strip(), request.tokens()).stream()
                .map(opened -> new BatchView.Item(opened.outcome(), answer(opened, language)))
                .toList();
        return ResponseBuilder.ok(new BatchView(items))
                .header("Cache-Control", "no-store")
                .build();
    }

    private @Nullable VerificationView answer(Opened opened, @Nullable String language) {
        var publicId = opened.publicId();
        if (publicId == null) {
            return null;
        }
        var question = new Question(null, Asked.NOTHING, verifyDiploma.standpoint(null, null), language);
        return answers.view(verifyDiploma.find(publicId, question.at()), question);
    }
}
