package vn.gdnn.training.letter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.letter.LetterCounts;
import vn.gdnn.training.letter.LetterEntry;
import vn.gdnn.training.letter.LetterList;
import vn.gdnn.training.letter.LetterStatus;

@Path("/api/training/v1/letters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.TRAINING_MANAGER})
@Tag(name = "Letters")
class LetterResource {

    private final LetterList letters;

    LetterResource(LetterList letters) {
        this.letters = letters;
    }

    @GET
    @Operation(
            summary = "Letters to the own school and its staff, the oldest first; each page is noted as read",
            description =
                    "SET_ASIDE is what the mail server refused the address of for good: it is sent once the member, or the"
                            + " school, has another address. Neither addresses nor words are shown.")
    public Slice<LetterEntry> listLetters(
            @RestQuery @Nullable LetterStatus status,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return letters.list(status, after, limit);
    }

    @GET
    @Path("counts")
    @Operation(summary = "How many letters of the own school wait, were sent or set aside")
    public LetterCounts countLetters() {
        return letters.count();
    }
}
