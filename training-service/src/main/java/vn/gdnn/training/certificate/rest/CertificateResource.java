package vn.gdnn.training.certificate.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.kit.tenancy.Keepers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.text.VisibleText;
import vn.gdnn.training.certificate.CertificateRecord;
import vn.gdnn.training.certificate.ReadCertificates;
import vn.gdnn.training.certificate.issue.IssueCertificate;
import vn.gdnn.training.certificate.missing.MissingCertificate;
import vn.gdnn.training.certificate.missing.MissingCertificates;

@Path(CertificateResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER})
@Tag(name = "Certificates")
class CertificateResource {

    static final String PATH = "/api/training/v1/certificates";

    private final IssueCertificate issue;
    private final ReadCertificates read;
    private final MissingCertificates missing;
    private final JsonWebToken caller;

    CertificateResource(
            IssueCertificate issue, ReadCertificates read, MissingCertificates missing, JsonWebToken caller) {
        this.issue = issue;
        this.read = read;
        this.missing = missing;
        this.caller = caller;
    }

    @POST
    @LiveAccount
    @Refuses(404)
    @ResponseStatus(201)
    @RolesAllowed({Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD})
    @Operation(
            summary = "Issues the certificate of a completion, signed with the key of whoever keeps the course",
            description =
                    "One at a time is in force for a completion; where one was revoked for its words another may be issued.")
    public RestResponse<CertificateRecord> issueCertificate(@NotNull @Valid CertificateRequest request) {
        var made = read.read(issue.issue(request.completionId(), caller.getSubject()));
        return Answers.created(PATH + "/" + made.id(), made.version(), made);
    }

    @GET
    @Operation(
            summary = "Certificates in the order of their issue; the page is noted in the access log",
            description =
                    "key: those that this key signed, their credential or their file, as who disowns it needs to know."
                            + " issuer: a province or the ministry that asks for what it issued itself gets that of every school.")
    public Slice<CertificateRecord> listCertificates(
            @RestQuery @Nullable UUID staff,
            @RestQuery @Nullable @Size(max = 80) @Pattern(regexp = VisibleText.LINE) String key,
            @RestQuery @Nullable @Pattern(regexp = Keepers.CODES) String issuer,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return read.list(new ReadCertificates.Wanted(staff, key, issuer), after, limit);
    }

    @GET
    @Path("missing")
    @RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER, Roles.SCHOOL_HEAD})
    @Operation(
            summary =
                    "Completions that have waited for their certificate for more than a minute, and what stood in the way",
            description = "They are tried again by themselves; the list is empty once all have their certificates.")
    public Slice<MissingCertificate> listMissingCertificates(
            @RestQuery @Nullable Cursor after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return missing.list(after, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One certificate; the read is noted in the access log")
    public RestResponse<CertificateRecord> readCertificate(@RestPath UUID id) {
        var found = read.read(id);
        return Answers.versioned(found.version(), found);
    }
}
