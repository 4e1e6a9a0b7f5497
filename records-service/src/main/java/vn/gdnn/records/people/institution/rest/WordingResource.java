package vn.gdnn.records.people.institution.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.records.people.institution.DocumentWording;
import vn.gdnn.records.people.institution.DocumentWording.Wording;

@Path("/api/records/v1/document-wording")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SCHOOL_HEAD, Roles.REGISTRAR})
@Tag(name = "Diplomas")
class WordingResource {

    private final DocumentWording wording;

    WordingResource(DocumentWording wording) {
        this.wording = wording;
    }

    /** The whole wording; what is left out is printed in Vietnamese, or not at all. */
    record WordingRequest(
            @Nullable @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String englishName,

            @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String headTitle,

            @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String englishHeadTitle,

            @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String place,

            @NotNull @Size(max = 1000) Map<@Pattern(regexp = "\\d{7}") String, @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String>
                    occupations) {

        Wording wording() {
            return new Wording(englishName, headTitle.strip(), englishHeadTitle.strip(), place, occupations);
        }
    }

    @GET
    @Operation(operationId = "readDocumentWording", summary = "What the institution prints beside its register's words")
    public Wording read() {
        return wording.read();
    }

    @PUT
    @RolesAllowed(Roles.SCHOOL_HEAD)
    @Operation(
            operationId = "setDocumentWording",
            summary = "Sets names in English, the head's title and the place of issue for documents yet to be made")
    public Wording set(@NotNull @Valid WordingRequest request) {
        wording.upsert(request.wording());
        return wording.read();
    }
}
