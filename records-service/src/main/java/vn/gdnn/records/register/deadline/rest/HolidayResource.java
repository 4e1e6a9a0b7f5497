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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.register.deadline.Calendars;
import vn.gdnn.records.register.deadline.YearCalendar;

@Path("/api/records/v1/holidays/{year}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "Deadlines")
class HolidayResource {

    private final Calendars calendars;
    private final JsonWebToken caller;

    HolidayResource(Calendars calendars, JsonWebToken caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(
            operationId = "setHolidays",
            summary = "Sets the public holidays of a year for the whole country; clocks that have ended keep their day")
    public YearCalendar set(
            @PathParam("year") @Min(2000) @Max(2199) int year, @NotNull @Valid HolidaysRequest request) {
        return calendars.set(year, request.complete(), request.source().strip(), request.holidays(), Actor.of(caller));
    }

    @GET
    @Operation(operationId = "listHolidays", summary = "The public holidays of a year and how sure they are")
    public YearCalendar list(@PathParam("year") @Min(2000) @Max(2199) int year) {
        return calendars.read(year);
    }
}
