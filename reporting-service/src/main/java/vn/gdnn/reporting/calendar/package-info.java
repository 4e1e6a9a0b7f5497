/** Which dates a caller may name. */
@NullMarked
package vn.gdnn.reporting.calendar;

import org.jspecify.annotations.NullMarked;
