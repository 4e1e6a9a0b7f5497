package vn.gdnn.records.credentials.keys.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.Keepers;
import vn.gdnn.records.credentials.keys.TrainingKeys;

@Path("/institutions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({
    "application/did+json",
    "application/did+ld+json;qs=0.9",
    "application/ld+json;qs=0.8",
    "application/json;qs=0.7"
})
@PermitAll
@Tag(name = "Credentials")
class DidResource {

    private final ReadKeys readKeys;
    private final TrainingKeys trainingKeys;
    private final InstitutionDid dids;

    DidResource(ReadKeys readKeys, TrainingKeys trainingKeys, InstitutionDid dids) {
        this.trainingKeys = trainingKeys;
        this.readKeys = readKeys;
        this.dids = dids;
    }

    @GET
    @Path("{institution}/did.json")
    @Operation(
            operationId = "readDidDocument",
            summary = "The keys of an institution, a province or the ministry as a did:web document",
            description = "Those of a province and the ministry sign certificates of training and no diploma.")
    public RestResponse<DidDocument> read(
            @PathParam("institution") @Pattern(regexp = Keepers.CODES) String institution) {
        var keys = readKeys.find(institution).orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
        var all = Stream.concat(keys.stream(), trainingKeys.list(institution).stream())
                .toList();
        return ResponseBuilder.ok(DidDocument.of(dids.of(institution), all))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
