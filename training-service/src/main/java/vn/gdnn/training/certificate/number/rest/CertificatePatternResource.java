package vn.gdnn.training.certificate.number.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.kit.tenancy.ForOwnOffice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.certificate.number.CertificatePattern;
import vn.gdnn.training.certificate.number.CertificatePatterns;

@ForOwnOffice
@Path("/api/training/v1/certificate-patterns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SCHOOL_HEAD, Roles.TRAINING_MANAGER, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
@Tag(name = "Certificates")
class CertificatePatternResource {

    private final CertificatePatterns patterns;

    CertificatePatternResource(CertificatePatterns patterns) {
        this.patterns = patterns;
    }

    /** The pattern, with {@code {number}} and {@code {year}} in it. */
    @Schema(name = "CertificatePatternRequest", examples = """
        {"pattern": "{number:4}/{year}/BD-{institution}"}""")
    record PatternRequest(
            @Schema(examples = "{number:4}/{year}/BD-{institution}") @NotBlank @Size(max = 60) String pattern) {}

    @GET
    @Operation(summary = "The patterns of certificates' numbers that the caller's office has set")
    public List<CertificatePatterns.FromYear> listCertificatePatterns() {
        return patterns.list();
    }

    @PUT
    @Path("{year}")
    @RolesAllowed({Roles.SCHOOL_HEAD, Roles.PROVINCE_OFFICER, Roles.MINISTRY_ADMIN})
    @Operation(summary = "Sets the pattern of certificates' numbers from a year on")
    public CertificatePatterns.FromYear setCertificatePattern(
            @RestPath @Min(2000) @Max(2199) int year, @NotNull @Valid PatternRequest request) {
        var pattern = new CertificatePattern(request.pattern());
        patterns.upsert(year, pattern);
        return new CertificatePatterns.FromYear(year, pattern.text());
    }
}
