package vn.gdnn.records.learning.transcript.rest;

import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.learning.transcript.ReadTranscript;

@Path("/api/records/v1/enrolments/{enrolment}/transcript")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS_OF_PERSONS)
@Tag(name = "Results")
class TranscriptResource {

    private final ReadTranscript readTranscript;

    TranscriptResource(ReadTranscript readTranscript) {
        this.readTranscript = readTranscript;
    }

    @GET
    @Operation(
            operationId = "readTranscript",
            summary =
                    "All results of an enrolment and what they amount to; the reading is noted. For the school also as"
                            + " application/pdf (the header Transcript-Template names its form and version), application/vc"
                            + " (Comprehensive Learner Record 2.0), application/vc+jwt and application/xml (ELMO 1.7)")
    public TranscriptView read(
            @PathParam("enrolment") UUID enrolment, @QueryParam("asOf") @Nullable @Size(max = 40) String asOf) {
        return TranscriptView.of(readTranscript.read(enrolment, asOf));
    }
}
