package vn.gdnn.training.effect.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.training.effect.CountEffects;
import vn.gdnn.training.effect.EffectFigures;

@Path(EffectResource.PATH + "/figures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER})
@Tag(name = "Effects")
class EffectFiguresResource {

    private final CountEffects count;

    EffectFiguresResource(CountEffects count) {
        this.count = count;
    }

    @GET
    @Operation(
            summary =
                    "How many of those who were trained use it, for the school, the province by institution, or the country by"
                            + " province: counts, and no person",
            description = "By the rule that the answer names and explains; no part of target T1.")
    public EffectFigures countEffects() {
        return count.count();
    }
}
