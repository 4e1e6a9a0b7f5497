package vn.gdnn.records.credentials.learnerrecord.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
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
import vn.gdnn.records.credentials.learnerrecord.ExportLearnerRecord;
import vn.gdnn.records.learning.transcript.ReadTranscript;

@Path("/api/records/v1/enrolments/{enrolment}/transcript")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.SCHOOL_HEAD,
    Roles.PROVINCE_OFFICER,
    Roles.MINISTRY_ANALYST,
    Roles.MINISTRY_ADMIN,
    Roles.AUDITOR
})
@Tag(name = "Results")
class TranscriptResource {

    private final ReadTranscript readTranscript;
    private final PrintTranscript printTranscript;
    private final ExportLearnerRecord exportLearnerRecord;

    TranscriptResource(
            ReadTranscript readTranscript, PrintTranscript printTranscript, ExportLearnerRecord exportLearnerRecord) {
        this.readTranscript = readTranscript;
        this.printTranscript = printTranscript;
        this.exportLearnerRecord = exportLearnerRecord;
    }

    @GET
    @Operation(
            operationId = "readTranscript",
            summary =
                    "All results of an enrolment and what they amount to; the reading is noted. For the school also as"
                            + " application/pdf, application/vc (Comprehensive Learner Record 2.0) and application/vc+jwt")
    public TranscriptView read(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Nullable @Size(max = 40) String asOf) {
        return TranscriptView.of(readTranscript.read(enrolment, asOf));
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Null @Nullable String asOf) {
        return answer(ResponseBuilder.ok(printTranscript.print(enrolment))
                .header("Content-Disposition", "inline; filename=\"transcript.pdf\""));
    }

    @GET
    @Produces("application/vc;qs=0.4")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(hidden = true)
    public RestResponse<String> credential(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Null @Nullable String asOf) {
        return answer(ResponseBuilder.ok(exportLearnerRecord.export(enrolment).secured()));
    }

    @GET
    @Produces("application/vc+jwt;qs=0.3")
    @RolesAllowed({Roles.REGISTRAR, Roles.SCHOOL_HEAD})
    @Operation(hidden = true)
    public RestResponse<String> jwt(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Null @Nullable String asOf) {
        return answer(ResponseBuilder.ok(exportLearnerRecord.export(enrolment).jwt()));
    }

    private static <T> RestResponse<T> answer(ResponseBuilder<T> found) {
        return found.header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }
}
