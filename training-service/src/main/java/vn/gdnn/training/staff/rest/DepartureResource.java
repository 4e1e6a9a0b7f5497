package vn.gdnn.training.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Answers;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.staff.StaffRecord;
import vn.gdnn.training.staff.departure.AnnulDeparture;
import vn.gdnn.training.staff.departure.DepartureEntry;
import vn.gdnn.training.staff.departure.ReadDepartures;
import vn.gdnn.training.staff.departure.RecordDeparture;

@Path(StaffResource.PATH + "/{id}/departure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Staff")
class DepartureResource {

    private final RecordDeparture departure;
    private final AnnulDeparture annul;
    private final ReadDepartures read;
    private final JsonWebToken caller;

    DepartureResource(RecordDeparture departure, AnnulDeparture annul, ReadDepartures read, JsonWebToken caller) {
        this.departure = departure;
        this.annul = annul;
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.READERS_OF_PERSONS, Roles.TRAINING_MANAGER, Roles.STAFF})
    @Operation(
            summary =
                    "Every departure of a staff member that was entered, the latest first; the read is noted in the access log")
    public List<DepartureEntry> listDepartures(@RestPath UUID id) {
        return read.list(id);
    }

    @POST
    @Operation(
            summary = "Records that a staff member left, or announces a retirement",
            description =
                    "The employment ends on that day by itself. Seats in sessions that have not begun and end on that day or"
                            + " later go to those who wait.")
    public RestResponse<StaffRecord> recordDeparture(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DepartureRequest request) {
        var member = departure.depart(id, Versions.expected(ifMatch), request.departure(), caller.getSubject());
        return Answers.versioned(member.version(), member);
    }

    @POST
    @Path("annulment")
    @Operation(
            summary = "Takes back the departure of the latest employment, which was entered by mistake",
            description =
                    "The employment goes on as before, and the entry stays on record. Seats that went to others stay theirs.")
    public RestResponse<StaffRecord> annulDeparture(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DepartureAnnulmentRequest request) {
        var member = annul.annul(id, Versions.expected(ifMatch), request.reason(), caller.getSubject());
        return Answers.versioned(member.version(), member);
    }
}
