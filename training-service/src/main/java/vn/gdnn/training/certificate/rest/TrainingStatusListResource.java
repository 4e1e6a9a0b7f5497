package vn.gdnn.training.certificate.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.credential.status.ReadStatusList;
import vn.gdnn.credential.status.SignedList;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.Keepers;

@Path("/api/public/v1/certificates/status-lists/{institution}")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
class TrainingStatusListResource {

    private final ReadStatusList lists;

    TrainingStatusListResource(ReadStatusList lists) {
        this.lists = lists;
    }

    @GET
    @Operation(summary = "The status lists of an issuer's certificates, for whoever mirrors them")
    public List<ReadStatusList.Entry> listCertificateStatusLists(
            @RestPath @Pattern(regexp = Keepers.CODES) String institution) {
        return lists.list(institution);
    }

    @GET
    @Path("{number}")
    @Produces("application/vc")
    @Operation(summary = "A BitstringStatusListCredential with a Data Integrity proof, or as application/vc+jwt")
    public RestResponse<String> readCertificateStatusList(
            @RestPath @Pattern(regexp = Keepers.CODES) String institution,
            @RestPath @Min(1) @Max(1_000_000) int number) {
        return answer(require(institution, number).credential());
    }

    /** For readers that ask for JSON and nothing nearer. */
    @GET
    @Path("{number}")
    @Produces({"application/ld+json;qs=0.4", "application/json;qs=0.3"})
    @Operation(hidden = true)
    public RestResponse<String> json(
            @RestPath @Pattern(regexp = Keepers.CODES) String institution,
            @RestPath @Min(1) @Max(1_000_000) int number) {
        return answer(require(institution, number).credential());
    }

    @GET
    @Path("{number}")
    @Produces("application/vc+jwt;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> jwt(
            @RestPath @Pattern(regexp = Keepers.CODES) String institution,
            @RestPath @Min(1) @Max(1_000_000) int number) {
        return answer(require(institution, number).jwt());
    }

    private SignedList require(String institution, int number) {
        return lists.read(institution, number).orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }

    private static RestResponse<String> answer(String text) {
        return ResponseBuilder.ok(text)
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept")
                .build();
    }
}
