package vn.gdnn.reporting.indicator.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.reporting.indicator.Contribution;
import vn.gdnn.reporting.indicator.Figures;
import vn.gdnn.reporting.indicator.IndicatorEntry;
import vn.gdnn.reporting.indicator.Indicators;

@Path("/api/reporting/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({Roles.READERS, Roles.TRAINING_MANAGER, Roles.CURRICULUM_DESIGNER, Roles.CURRICULUM_REVIEWER})
class IndicatorResource {

    private final Indicators indicators;
    private final Figures figures;
    private final Clock clock;

    IndicatorResource(Indicators indicators, Figures figures, Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Path("indicators")
    @Operation(
            operationId = "listIndicators",
            summary = "The indicators, with the rule by which each is computed, if it is")
    public List<IndicatorView> indicators() {
        return indicators.all().stream().map(IndicatorView::of).toList();
    }

    @GET
    @Path("targets")
    @Operation(operationId = "listTargets", summary = "The targets of Decision 2222/QĐ-TTg")
    public List<IndicatorEntry> targets() {
        return indicators.all();
    }

    @GET
    @Path("indicators/{id}")
    @Operation(
            operationId = "readFigure",
            summary = "An indicator on a day, for the caller's own scope or a part of it")
    public FigureView figure(@RestPath @Size(max = 8) String id, @BeanParam @Valid FigureParameters parameters) {
        return FigureView.of(figures.figure(parameters.question(id, LocalDate.now(clock))));
    }

    @GET
    @Path("indicators/{id}/contributions")
    @Operation(
            operationId = "listContributions",
            summary = "The records behind an indicator: all are the denominator, the counted ones the numerator")
    public Slice<Contribution> contributions(
            @RestPath @Size(max = 8) String id,
            @BeanParam @Valid FigureParameters parameters,
            @RestQuery @Nullable Boolean counted,
            @RestQuery @Nullable Cursor after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var question = parameters.question(id, LocalDate.now(clock));
        return figures.contributions(question, new Figures.Page(counted, after, limit));
    }
}
