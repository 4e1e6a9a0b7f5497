/** What figures need to know of teachers and managers. */
@NullMarked
package vn.gdnn.reporting.staff;

import org.jspecify.annotations.NullMarked;
