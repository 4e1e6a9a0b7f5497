package vn.gdnn.curriculum.occupation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.gdnn.curriculum.occupation.BringOccupations;
import vn.gdnn.curriculum.occupation.BroughtList;
import vn.gdnn.curriculum.occupation.classification.BringClassifications;
import vn.gdnn.curriculum.occupation.classification.Classification;
import vn.gdnn.curriculum.occupation.classification.Classifications;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.text.VisibleText;

@Path(OccupationResource.PLACE)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
@Tag(name = "Occupations")
class OccupationFileResource {

    private final ListLines lines;
    private final BringOccupations bringOccupations;
    private final BringClassifications bringClassifications;
    private final Classifications classifications;

    OccupationFileResource(
            ListLines lines,
            BringOccupations bringOccupations,
            BringClassifications bringClassifications,
            Classifications classifications) {
        this.lines = lines;
        this.bringOccupations = bringOccupations;
        this.bringClassifications = bringClassifications;
        this.classifications = classifications;
    }

    @POST
    @Path("files")
    @Consumes("text/csv")
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(
            summary = "Takes the official list, or a part of it, over from a CSV file as a whole",
            description =
                    "Columns code, name, englishName, level, digitalTechnology, validFrom, validTo, source; at most"
                            + " 2 MB. Each line is an entry as PUT takes it: what begins later and says something else is a version"
                            + " more. With one fault nothing is taken; the same again changes nothing.")
    public BroughtList bringOccupations(InputStream file) throws IOException {
        return bringOccupations.bring(
                each(lines.read(file, OccupationLine.COLUMNS, OccupationLine.class), OccupationLine::listed));
    }

    @POST
    @Path("classifications/files")
    @Consumes("text/csv")
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Operation(
            summary =
                    "Takes over from a CSV file where occupations stand in ISCO-08, ISCED-F 2013, ESCO and the levels of qualifications",
            description =
                    "Columns code, validFrom, isco08, iscedF, escoUri, qualificationLevel, source; what is not known stays"
                            + " empty. A row holds from its day until the next one does, and the programmes in force of the occupation"
                            + " are told again. With one fault nothing is taken; the same again changes nothing.")
    public BroughtList bringClassifications(InputStream file) throws IOException {
        return bringClassifications.bring(each(
                lines.read(file, ClassificationLine.COLUMNS, ClassificationLine.class),
                ClassificationLine::classification));
    }

    @GET
    @Path("{code}/classifications")
    @Operation(summary = "Where an occupation stands elsewhere, the newest row first")
    public List<Classification> listClassifications(
            @RestPath @Size(max = 20) @Pattern(regexp = VisibleText.LINE) String code) {
        return classifications.list(code);
    }

    private static <A, B> Map<String, B> each(Map<String, A> lines, Function<A, B> change) {
        var changed = new LinkedHashMap<String, B>();
        lines.forEach((place, line) -> changed.put(place, change.apply(line)));
        return changed;
    }
}
