/** Institutions and their registration, told by the reporting service. */
@NullMarked
package vn.gdnn.events.reporting.v1;

import org.jspecify.annotations.NullMarked;
