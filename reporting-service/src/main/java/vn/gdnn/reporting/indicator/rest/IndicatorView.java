package vn.gdnn.reporting.indicator.rest;

import org.jspecify.annotations.Nullable;
import vn.gdnn.reporting.indicator.IndicatorEntry;

record IndicatorView(
        String id,
        IndicatorEntry.Titles title,
        boolean computed,
        @Nullable String ruleVersion) {

    static IndicatorView of(IndicatorEntry indicator) {
        return new IndicatorView(
                indicator.id(), indicator.title(), indicator.ruleVersion() != null, indicator.ruleVersion());
    }
}
