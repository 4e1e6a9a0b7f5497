/** Facts about staff as they arrive. */
@NullMarked
package vn.gdnn.reporting.staff.messaging;

import org.jspecify.annotations.NullMarked;
