/** Indicators and targets of Decision 2222/QĐ-TTg: numbers, and the records behind them. */
@NullMarked
package vn.gdnn.reporting.indicator;

import org.jspecify.annotations.NullMarked;
