package vn.gdnn.training.certificate.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.certificate.ReadCertificates;
import vn.gdnn.training.certificate.paper.CertificateFiles;
import vn.gdnn.training.certificate.published.ReadCredential;

@Path(CertificateResource.PATH + "/{id}")
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Certificates")
class CertificateFileResource {

    static final String SEAL = "409 SEAL_DISOWNED where it is signed with a key that the school has disowned.";

    private final ReadCertificates read;
    private final CertificateFiles files;
    private final ReadCredential credentials;

    CertificateFileResource(ReadCertificates read, CertificateFiles files, ReadCredential credentials) {
        this.read = read;
        this.files = files;
        this.credentials = credentials;
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Refuses({410, 422})
    @Operation(
            summary = "The certificate as a sealed PDF; 410 once it is revoked; the read is noted in the access log",
            description = SEAL)
    public RestResponse<byte[]> readCertificateDocument(@RestPath UUID id) {
        return PublishedFiles.pdf(files.read(read.read(id).publicId()), null);
    }

    @GET
    @Path("credential")
    @Produces("application/vc")
    @Operation(
            summary =
                    "The certificate as an Open Badges 3.0 credential with a Data Integrity proof; the read is noted in the"
                            + " access log",
            description = SEAL)
    public RestResponse<String> readCertificateCredential(@RestPath UUID id) {
        return PublishedFiles.credential(credentials
                .find(read.read(id).publicId())
                .orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND))
                .secured());
    }
}
