package vn.gdnn.records.credentials.status.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.credential.status.ReadStatusList;
import vn.gdnn.credential.status.SignedList;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

@Path("/api/public/v1/status-lists/{institution}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Credentials")
class StatusListResource {

    private static final String CODE = "[A-Z0-9]{2,20}";

    private final ReadStatusList readStatusList;

    StatusListResource(ReadStatusList readStatusList) {
        this.readStatusList = readStatusList;
    }

    @GET
    @Operation(
            operationId = "listStatusLists",
            summary = "The status lists of an institution, for whoever mirrors them")
    public List<ReadStatusList.Entry> list(@PathParam("institution") @Pattern(regexp = CODE) String institution) {
        return readStatusList.list(institution);
    }

    @GET
    @Path("{number}")
    @Produces("application/vc")
    @Operation(
            operationId = "readStatusList",
            summary = "A BitstringStatusListCredential with a Data Integrity proof, or as application/vc+jwt")
    public RestResponse<String> credential(
            @PathParam("institution") @Pattern(regexp = CODE) String institution,
            @PathParam("number") @Min(1) @Max(1_000_000) int number) {
        return answer(require(institution, number).credential());
    }

    /** For readers that ask for JSON and nothing nearer. */
    @GET
    @Path("{number}")
    @Produces({"application/ld+json;qs=0.4", "application/json;qs=0.3"})
    @Operation(hidden = true)
    public RestResponse<String> json(
            @PathParam("institution") @Pattern(regexp = CODE) String institution,
            @PathParam("number") @Min(1) @Max(1_000_000) int number) {
        return answer(require(institution, number).credential());
    }

    @GET
    @Path("{number}")
    @Produces("application/vc+jwt;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> jwt(
            @PathParam("institution") @Pattern(regexp = CODE) String institution,
            @PathParam("number") @Min(1) @Max(1_000_000) int number) {
        return answer(require(institution, number).jwt());
    }

    private SignedList require(String institution, int number) {
        return readStatusList.read(institution, number).orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }

    private static RestResponse<String> answer(String text) {
        return ResponseBuilder.ok(text)
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept")
                .build();
    }
}
