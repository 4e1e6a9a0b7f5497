package vn.gdnn.reporting.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is to be reached by the end of a year; null where no source gives a value. */
public record Target(int year, @Nullable BigDecimal percent) {}
