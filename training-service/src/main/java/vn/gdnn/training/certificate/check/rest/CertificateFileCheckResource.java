package vn.gdnn.training.certificate.check.rest;

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
import vn.gdnn.training.certificate.check.CheckCertificateFile;

@Path("/api/public/v1/certificates/document-checks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
class CertificateFileCheckResource {

    private final CheckCertificateFile checkFile;
    private final Clock clock;

    CertificateFileCheckResource(CheckCertificateFile checkFile, Clock clock) {
        this.checkFile = checkFile;
        this.clock = clock;
    }

    @POST
    @Consumes({"application/pdf", "application/vc", "application/vc+jwt", "application/json", "text/plain"})
    @Operation(
            operationId = "checkCertificateFile",
            summary =
                    "Checks a PDF or a credential of a certificate of training, and gives the reason for each finding",
            description =
                    "Nothing of the file is kept. VALID needs a certificate in force today; NOT_IN_FORCE is a genuine file"
                            + " of one that has expired or was revoked; SEAL_DISOWNED is a file that is kept as it is, signed with"
                            + " a key that its issuer has disowned. One that is not recognised is no file of a certificate: a scan"
                            + " bears no signature, and files of diplomas are checked at /api/public/v1/document-checks.")
    public RestResponse<CertificateReportView> check(
            @NotNull byte[] file,
            @HeaderParam("Content-Type") @Nullable String type,
            @HeaderParam("Accept-Language") @Nullable String language) {
        var report = BroughtFile.isPdf(type) ? checkFile.pdf(file) : checkFile.credential(BroughtFile.credential(file));
        return ResponseBuilder.ok(CertificateReportView.of(report, clock.instant(), ProblemTexts.languageOf(language)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
