package vn.gdnn.records.credentials.learnerrecord.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Null;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.credentials.document.PrintTranscript;
import vn.gdnn.records.credentials.elmo.ExportElmo;
import vn.gdnn.records.credentials.learnerrecord.ExportLearnerRecord;

/** The transcript of an enrolment in forms other than JSON. */
@Path("/api/records/v1/enrolments/{enrolment}/transcript")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
@Tag(name = "Results")
class TranscriptExports {

    private final PrintTranscript printTranscript;
    private final ExportLearnerRecord exportLearnerRecord;
    private final ExportElmo exportElmo;

    TranscriptExports(PrintTranscript printTranscript, ExportLearnerRecord exportLearnerRecord, ExportElmo exportElmo) {
        this.printTranscript = printTranscript;
        this.exportLearnerRecord = exportLearnerRecord;
        this.exportElmo = exportElmo;
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Null @Nullable String asOf) {
        var printed = printTranscript.print(enrolment);
        return answer(ResponseBuilder.ok(printed.pdf())
                .header("Transcript-Template", printed.template())
                .header("Content-Disposition", "inline; filename=\"transcript.pdf\""));
    }

    @GET
    @Produces("application/vc;qs=0.4")
    @Operation(hidden = true)
    public RestResponse<String> credential(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Null @Nullable String asOf) {
        return answer(ResponseBuilder.ok(exportLearnerRecord.export(enrolment).secured()));
    }

    @GET
    @Produces("application/vc+jwt;qs=0.3")
    @Operation(hidden = true)
    public RestResponse<String> jwt(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Null @Nullable String asOf) {
        return answer(ResponseBuilder.ok(exportLearnerRecord.export(enrolment).jwt()));
    }

    @GET
    @Produces("application/xml;charset=UTF-8;qs=0.2")
    @Operation(hidden = true)
    public RestResponse<String> elmo(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Null @Nullable String asOf) {
        return answer(ResponseBuilder.ok(exportElmo.export(enrolment)));
    }

    private static <T> RestResponse<T> answer(ResponseBuilder<T> found) {
        return found.header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }
}
