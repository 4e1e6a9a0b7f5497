/** Institutions and their registration, published by the reporting service. */
@NullMarked
package vn.gdnn.events.reporting.v1;

import org.jspecify.annotations.NullMarked;
