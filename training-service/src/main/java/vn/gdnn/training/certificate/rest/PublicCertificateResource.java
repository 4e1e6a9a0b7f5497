package vn.gdnn.training.certificate.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.certificate.credential.SignedCredential;
import vn.gdnn.training.certificate.paper.CertificateFiles;
import vn.gdnn.training.certificate.published.PublicCertificate;
import vn.gdnn.training.certificate.published.PublicCertificate.Status;
import vn.gdnn.training.certificate.published.ReadCredential;
import vn.gdnn.training.certificate.published.VerifyCertificate;

@Path("/api/public/v1/certificates/{publicId}")
@Consumes(MediaType.WILDCARD)
@PermitAll
@Tag(name = "Verification")
class PublicCertificateResource {

    private final VerifyCertificate verify;
    private final ReadCredential credentials;
    private final CertificateFiles files;

    PublicCertificateResource(VerifyCertificate verify, ReadCredential credentials, CertificateFiles files) {
        this.verify = verify;
        this.credentials = credentials;
        this.files = files;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Whether a certificate holds today, and what the log has of it; 404 with status UNKNOWN otherwise",
            description =
                    "seal DISOWNED: a key that signed it was disowned, and no file is handed out; the certificate then holds by"
                            + " its place in the log. UNDETERMINED where the log does not have it, or it was signed when"
                            + " somebody else may have had the key.")
    @APIResponse(responseCode = "200", description = "There is a certificate with this id")
    @APIResponseSchema(
            value = PublicCertificate.class,
            responseCode = "404",
            responseDescription = "No certificate has this id: status UNKNOWN")
    public RestResponse<PublicCertificate> verifyCertificate(@RestPath String publicId) {
        var found = verify.verify(publicId);
        return ResponseBuilder.<PublicCertificate>create(found.status() == Status.UNKNOWN ? 404 : 200)
                .entity(found)
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("credential")
    @Produces("application/vc")
    @Operation(
            summary =
                    "The certificate as an Open Badges 3.0 credential with a Data Integrity proof, or as application/vc+jwt",
            description = CertificateFileResource.SEAL)
    public RestResponse<String> readPublicCredential(@RestPath String publicId) {
        return PublishedFiles.credential(require(publicId).secured());
    }

    /** For readers that ask for JSON and nothing nearer. */
    @GET
    @Path("credential")
    @Produces({"application/ld+json;qs=0.4", "application/json;qs=0.3"})
    @Operation(hidden = true)
    public RestResponse<String> json(@RestPath String publicId) {
        return PublishedFiles.credential(require(publicId).secured());
    }

    @GET
    @Path("credential")
    @Produces("application/vc+jwt;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> jwt(@RestPath String publicId) {
        return PublishedFiles.credential(require(publicId).jwt());
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Refuses({410, 422})
    @Operation(
            summary = "The certificate as a sealed PDF; 410 once it is revoked",
            description = CertificateFileResource.SEAL)
    public RestResponse<byte[]> readPublicDocument(
            @RestPath String publicId, @HeaderParam("If-None-Match") @Nullable String known) {
        return PublishedFiles.pdf(files.read(publicId), known);
    }

    private SignedCredential require(String publicId) {
        return credentials.find(publicId).orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }
}
