package vn.gdnn.records.register.deadline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.deadline.Holiday;
import vn.gdnn.records.register.deadline.Holidays;

@Path("/api/records/v1/holidays/{year}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "Deadlines")
class HolidayResource {

    private final Holidays holidays;

    HolidayResource(Holidays holidays) {
        this.holidays = holidays;
    }

    @PUT
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(operationId = "setHolidays", summary = "Replaces the public holidays of a year for the whole country")
    public List<Holiday> set(
            @PathParam("year") @Min(2000) @Max(2199) int year, @NotNull @Valid HolidaysRequest request) {
        return holidays.replace(year, request.holidays());
    }

    @GET
    @Operation(operationId = "listHolidays", summary = "The public holidays of a year")
    public List<Holiday> list(@PathParam("year") @Min(2000) @Max(2199) int year) {
        return holidays.list(year);
    }
}
