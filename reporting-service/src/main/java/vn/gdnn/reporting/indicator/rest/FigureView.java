package vn.gdnn.reporting.indicator.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.reporting.indicator.Figure;
import vn.gdnn.reporting.indicator.FigureScope;
import vn.gdnn.reporting.indicator.Fraction;
import vn.gdnn.reporting.indicator.IndicatorEntry;
import vn.gdnn.reporting.indicator.Target;
import vn.gdnn.reporting.resource.SharingThreshold;

record FigureView(
        String indicator,
        IndicatorEntry.Titles title,
        String ruleVersion,
        LocalDate asOf,
        FigureScope scope,
        @JsonUnwrapped Counted counted,
        Figure.@Nullable Standings standings,
        Figure.@Nullable Measurement measurement,
        @Nullable SharingThreshold sharing,
        Target target,
        @JsonUnwrapped Reached reached,
        List<Target> targets) {

    record Counted(
            long numerator, long denominator, @Nullable BigDecimal percent) {

        static Counted of(Fraction fraction) {
            return new Counted(fraction.numerator(), fraction.denominator(), fraction.percent());
        }
    }

    record Reached(@Nullable BigDecimal gapPoints, @Nullable Boolean met) {}

    static FigureView of(Figure figure) {
        return new FigureView(
                figure.indicator().id(),
                figure.indicator().title(),
                figure.ruleVersion(),
                figure.asOf(),
                figure.scope(),
                Counted.of(figure.fraction()),
                figure.standings(),
                figure.measurement(),
                figure.sharing(),
                figure.target(),
                new Reached(figure.gapPoints(), figure.met()),
                figure.targets());
    }
}
