package vn.gdnn.training.certificate.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.ForOwnOffice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.certificate.CertificateRecord;
import vn.gdnn.training.certificate.ReadCertificates;
import vn.gdnn.training.certificate.RevokeCertificate;
import vn.gdnn.training.certificate.issue.OrderCertificates;

@Path(CertificateResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
class CertificateActResource {

    private final OrderCertificates order;
    private final RevokeCertificate revoke;
    private final ReadCertificates read;
    private final JsonWebToken caller;

    CertificateActResource(
            OrderCertificates order, RevokeCertificate revoke, ReadCertificates read, JsonWebToken caller) {
        this.order = order;
        this.revoke = revoke;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Path("jobs")
    @LiveAccount
    @Refuses(404)
    @ResponseStatus(202)
    @RolesAllowed({Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD})
    @Operation(
            summary = "Issues the certificates of many completions as one job",
            description = "What cannot be issued stands among the job's errors.")
    public RestResponse<CertificateJobView> issueCertificates(@NotNull @Valid CertificateJobRequest request) {
        var job = order.order(request.completionIds(), Actor.of(caller));
        var place = "/api/training/v1/jobs/" + job;
        return ResponseBuilder.<CertificateJobView>create(202)
                .location(URI.create(place))
                .entity(new CertificateJobView(job, place))
                .build();
    }

    @POST
    @Path("{id}/revocation")
    @LiveAccount
    @ForOwnOffice
    @RolesAllowed({Roles.SCHOOL_HEAD, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
    @Operation(
            summary = "Revokes a certificate from today on; its status list and the log say so",
            description = "403 CERTIFICATE_OF_ANOTHER_ISSUER to a school for what a province or the ministry issued.")
    public RestResponse<CertificateRecord> revokeCertificate(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RevocationRequest request) {
        revoke.revoke(id, Versions.expected(ifMatch), request.reason(), caller.getSubject());
        var revoked = read.read(id);
        return Answers.versioned(revoked.version(), revoked);
    }
}
