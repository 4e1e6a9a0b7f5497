package vn.gdnn.records.graduation.recognition.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.graduation.recognition.FallenRecognition;
import vn.gdnn.records.graduation.recognition.FallenRecognitions;

@Path("/api/records/v1/recognitions/fallen")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD, Roles.AUDITOR})
@Tag(name = "Graduation")
class FallenResource {

    private final FallenRecognitions fallen;

    FallenResource(FallenRecognitions fallen) {
        this.fallen = fallen;
    }

    @GET
    @Operation(
            operationId = "listFallenRecognitions",
            summary =
                    "Recognitions that stand although a correction or a discipline since took a condition or the class"
                            + " away: each is to be withdrawn")
    public Slice<FallenRecognition> list(
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return fallen.list(after, limit);
    }
}
