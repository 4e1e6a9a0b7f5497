package vn.gdnn.credential.key.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.DisownKey;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.key.ReportCompromise;
import vn.gdnn.kit.account.LiveAccount;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.rest.RejectionRequest;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;

/**
 * Reports that somebody else may have a key, and what was decided on them; each service that has keys extends it at
 * {@code /api/<service>/v1/signing-keys}.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.KEY_READERS)
@Tag(name = "Signing keys")
public abstract class CompromiseReportResource {

    /** How keys are named. */
    public static final String KEY = "[a-z]{1,20}-[0-9a-f]{16}";

    private final String keys;
    private final ReportCompromise reportCompromise;
    private final DisownKey disownKey;
    private final ReadKeys readKeys;
    private final JsonWebToken caller;

    /**
     * @param keys the path of the service's keys
     */
    protected CompromiseReportResource(
            String keys,
            ReportCompromise reportCompromise,
            DisownKey disownKey,
            ReadKeys readKeys,
            JsonWebToken caller) {
        this.keys = keys;
        this.reportCompromise = reportCompromise;
        this.disownKey = disownKey;
        this.readKeys = readKeys;
        this.caller = caller;
    }

    /**
     * Why somebody else may have the key, and since which day; since now where none is named. What was signed from then on is
     * not believed without a closer look.
     */
    @Schema(examples = """
            {"reason": "Máy giữ khóa bị mất cắp", "since": "2026-03-05"}""")
    public record CompromiseRequest(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate since) {}

    @POST
    @Path("{key}/compromise-reports")
    @Operation(operationId = "reportCompromise", summary = "Reports that somebody else may have a key")
    @ResponseStatus(201)
    public RestResponse<Approval> report(
            @PathParam("key") @Pattern(regexp = KEY) String key, @NotNull @Valid CompromiseRequest request) {
        var place = keys + "/" + key + "/compromise-reports/{request}/approval";
        var reported =
                reportCompromise.report(key, request.since(), request.reason().strip(), place, Actor.of(caller));
        return Answers.created(
                keys + "/" + key + "/compromise-reports",
                readKeys.own(key).standing().version(),
                reported);
    }

    @GET
    @Path("{key}/compromise-reports")
    @Operation(operationId = "listCompromiseReports", summary = "What was reported of a key and decided")
    public List<Approval> list(@PathParam("key") @Pattern(regexp = KEY) String key) {
        return reportCompromise.list(key);
    }

    @POST
    @Path("{key}/compromise-reports/{request}/approval")
    @LiveAccount
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.KEY_HOLDERS)
    @Operation(
            operationId = "disownKey",
            summary =
                    "Another person than who reported approves, having read the key in the version of If-Match; nothing is"
                            + " believed any more for the key's signature alone")
    public Approval approve(
            @PathParam("key") @Pattern(regexp = KEY) String key,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return disownKey.disown(key, Versions.expected(ifMatch), request, Actor.of(caller));
    }

    @POST
    @Path("{key}/compromise-reports/{request}/rejection")
    @LiveAccount
    @RolesAllowed(Roles.KEY_HOLDERS)
    @Operation(operationId = "rejectCompromise", summary = "Another person than who asked rejects the report")
    public Approval reject(
            @PathParam("key") @Pattern(regexp = KEY) String key,
            @PathParam("request") UUID request,
            @NotNull @Valid RejectionRequest rejection) {
        return reportCompromise.reject(key, request, rejection.reason().strip(), Actor.of(caller));
    }
}
