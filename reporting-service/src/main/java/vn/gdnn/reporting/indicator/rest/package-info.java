/** Indicators over HTTP. */
@NullMarked
package vn.gdnn.reporting.indicator.rest;

import org.jspecify.annotations.NullMarked;
