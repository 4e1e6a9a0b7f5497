package vn.gdnn.records.register.log.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gdnn.records.register.log.ProveActs;
import vn.gdnn.records.register.tree.LogKey;

@Path("/api/public/v1/diplomas/{publicId}/proof")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
class ProofResource {

    private static final int LONGEST_ECHO = 64;

    private final ProveActs proveActs;
    private final LogKey key;
    private final Clock clock;

    ProofResource(ProveActs proveActs, LogKey key, Clock clock) {
        this.proveActs = proveActs;
        this.key = key;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "proveDiploma",
            summary =
                    "Proves that the acts on a diploma stand in the register's log; 404 with status UNKNOWN otherwise")
    @APIResponse(responseCode = "200", description = "The proof")
    @APIResponseSchema(
            value = ProofView.class,
            responseCode = "404",
            responseDescription = "No diploma has this id: status UNKNOWN")
    public RestResponse<ProofView> prove(@PathParam("publicId") String publicId) {
        var now = clock.instant();
        var echo = publicId.substring(0, Math.min(publicId.length(), LONGEST_ECHO));
        var answer = proveActs
                .prove(publicId)
                .map(proof -> ResponseBuilder.ok(ProofView.of(echo, now, key.origin(proof.log()), proof)))
                .orElseGet(() -> ResponseBuilder.<ProofView>create(404)
                        .entity(ProofView.unknown(echo, now))
                        .type(MediaType.APPLICATION_JSON));
        return answer.header("Cache-Control", "no-store").build();
    }
}
