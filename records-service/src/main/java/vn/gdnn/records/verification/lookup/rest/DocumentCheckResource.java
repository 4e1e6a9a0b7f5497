package vn.gdnn.records.verification.lookup.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.check.BroughtFile;
import vn.gdnn.kit.problem.ProblemTexts;
import vn.gdnn.records.verification.lookup.CheckFile;
import vn.gdnn.records.verification.lookup.FileReport;
import vn.gdnn.records.verification.lookup.VerifyDiploma;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Asked;
import vn.gdnn.records.verification.lookup.rest.VerificationAnswers.Question;

@Path("/api/public/v1/document-checks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
class DocumentCheckResource {

    private final CheckFile checkFile;
    private final VerifyDiploma verifyDiploma;
    private final VerificationAnswers answers;
    private final Clock clock;

    DocumentCheckResource(CheckFile checkFile, VerifyDiploma verifyDiploma, VerificationAnswers answers, Clock clock) {
        this.checkFile = checkFile;
        this.verifyDiploma = verifyDiploma;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @Consumes({"application/pdf", "application/vc", "application/vc+jwt", "application/json", "text/plain"})
    @Operation(
            operationId = "checkDocument",
            summary = "Checks a PDF or a credential brought along, and gives the reason for each finding",
            description = "Nothing of the file is kept. VALID needs a diploma in force today; NOT_IN_FORCE is a genuine"
                    + " file of a diploma that is not, or one from before a correction, whose decision stands in"
                    + " verification; SEAL_DISOWNED is a file that the register"
                    + " holds, sealed with a key that the school has disowned: sealedAnew says where the new one is."
                    + " A file that is not recognised may be a certificate of training, which"
                    + " /api/public/v1/certificates/document-checks checks likewise.")
    public RestResponse<FileReportView> check(
            @NotNull byte[] file,
            @HeaderParam("Content-Type") @Nullable String type,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var report = BroughtFile.isPdf(type) ? checkFile.pdf(file) : checkFile.credential(BroughtFile.credential(file));
        return ResponseBuilder.ok(FileReportView.of(
                        report, clock.instant(), diploma(report, language), ProblemTexts.languageOf(language)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private @Nullable VerificationView diploma(FileReport report, @Nullable String language) {
        if (report.diploma().isEmpty()) {
            return null;
        }
        var question = new Question(report.publicId(), Asked.NOTHING, verifyDiploma.standpoint(null, null), language);
        return answers.view(report.diploma(), question);
    }
}
