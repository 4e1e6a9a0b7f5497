package vn.gdnn.reporting.indicator.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.reporting.indicator.Figure;
import vn.gdnn.reporting.indicator.FigureScope;
import vn.gdnn.reporting.indicator.Target;
import vn.gdnn.reporting.indicator.Titles;

record FigureView(
        String indicator,
        Titles title,
        String ruleVersion,
        LocalDate asOf,
        FigureScope scope,
        long numerator,
        long denominator,
        @Nullable BigDecimal percent,
        Figure.@Nullable Standings standings,
        Target target,
        @Nullable BigDecimal gapPoints,
        @Nullable Boolean met,
        List<Target> targets) {

    static FigureView of(Figure figure) {
        return new FigureView(
                figure.indicator().id(),
                figure.indicator().title(),
                figure.ruleVersion(),
                figure.asOf(),
                figure.scope(),
                figure.fraction().numerator(),
                figure.fraction().denominator(),
                figure.fraction().percent(),
                figure.standings(),
                figure.target(),
                figure.gapPoints(),
                figure.met(),
                figure.indicator().targets());
    }
}
