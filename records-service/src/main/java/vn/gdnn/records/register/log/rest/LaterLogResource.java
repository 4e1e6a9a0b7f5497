package vn.gdnn.records.register.log.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.openapi.Refuses;
import vn.gdnn.records.register.log.ReadLog;
import vn.gdnn.records.register.tree.LogKey;

@Path("/log/{number: [2-9]|[1-9][0-9]{1,3}}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Register log")
class LaterLogResource {

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String SHORT = "public, max-age=1";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final ReadLog readLog;
    private final LogKey key;

    LaterLogResource(ReadLog readLog, LogKey key) {
        this.readLog = readLog;
        this.key = key;
    }

    @GET
    @Path("checkpoint")
    @Produces(TEXT)
    @Refuses(404)
    @Operation(
            operationId = "laterLogCheckpoint",
            summary = "The newest tree, signed, as c2sp.org/tlog-checkpoint lays it down")
    public RestResponse<String> checkpoint(@RestPath int number) {
        return ResponseBuilder.ok(readLog.checkpoint(number))
                .header("Cache-Control", SHORT)
                .build();
    }

    @GET
    @Path("key")
    @Produces(TEXT)
    @Refuses(404)
    @Operation(
            operationId = "laterLogKey",
            summary = "The key that verifies checkpoints, as c2sp.org/signed-note writes it")
    public RestResponse<String> key(@RestPath int number) {
        readLog.requireBegun(number);
        return ResponseBuilder.ok(key.verifier(number).text() + "\n")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    @GET
    @Path("tile/{path:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "laterLogTile",
            summary = "A tile of hashes or, under entries/, of leaves, as c2sp.org/tlog-tiles lays it down")
    public RestResponse<byte[]> tile(@RestPath int number, @RestPath @Size(max = 60) String path) {
        return ResponseBuilder.ok(readLog.tile(number, path))
                .header("Cache-Control", FOREVER)
                .build();
    }

    @GET
    @Path("consistency")
    @Refuses(404)
    @Operation(
            operationId = "laterLogConsistency",
            summary = "Proves that the tree of one size grew out of that of another; to is the newest unless given")
    public RestResponse<ConsistencyView> consistency(
            @RestPath int number,
            @RestQuery @NotNull @Min(1) @Nullable Long from,
            @RestQuery @Min(1) @Nullable Long to) {
        return ResponseBuilder.ok(ConsistencyView.of(readLog.consistency(number, from == null ? 0 : from, to)))
                .header("Cache-Control", SHORT)
                .build();
    }

    @GET
    @Path("inclusion")
    @Refuses(404)
    @Operation(
            operationId = "laterLogInclusion",
            summary = "Proves the leaf at an index or with a hash (hexadecimal or base 64) in the tree of that size")
    public RestResponse<InclusionView> inclusion(
            @RestPath int number,
            @RestQuery @Min(0) @Nullable Long index,
            @RestQuery @Size(max = 64) @Nullable String leafHash,
            @RestQuery @Min(1) @Nullable Long size) {
        var proven = leafHash == null
                ? readLog.inclusion(number, index == null ? -1 : index, size)
                : readLog.inclusion(number, leafHash, size);
        return ResponseBuilder.ok(InclusionView.of(proven))
                .header("Cache-Control", SHORT)
                .build();
    }
}
